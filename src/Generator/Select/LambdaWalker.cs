using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Generator.Emit;
using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Select;

/// <summary>
/// Finds out which members of records a lambda reads. Records are followed through members, LINQ, locals and null checks; where one goes
/// anywhere else all of its columns count as read, so that what is loaded is never too little of a record.
/// </summary>
internal sealed class LambdaWalker(SemanticModel semantics, IReadOnlyDictionary<string, ModelSpec> models) : CSharpSyntaxWalker
{
    private static readonly SymbolDisplayFormat FullName = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly Dictionary<ISymbol, Followed> _known = new(SymbolEqualityComparer.Default);
    private readonly Stack<Followed?> _receivers = new();

    /// <summary>The model of a record type; null for other types.</summary>
    public static ModelSpec? Find(IReadOnlyDictionary<string, ModelSpec> models, ITypeSymbol? type) =>
        type is not null && models.TryGetValue(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(FullName), out var model) ? model : null;

    /// <summary>What a select lambda touches of its record.</summary>
    public Touched? Walk(LambdaExpressionSyntax lambda, ModelSpec model)
    {
        if (semantics.GetSymbolInfo(lambda).Symbol is not IMethodSymbol { Parameters: [var record] })
        {
            return null;
        }

        var touched = new Touched(model);
        _known[record] = new Followed(touched, FollowedKind.Record);
        Visit(lambda.Body);
        return touched;
    }

    /// <inheritdoc/>
    public override void Visit(SyntaxNode? node)
    {
        if (node is ExpressionSyntax expression && Follow(expression) is { } found)
        {
            // Nobody asked for a member of it: the value itself goes somewhere.
            Escape(found);
            return;
        }

        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => Visit(node.Expression);

    /// <inheritdoc/>
    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        if (Follow(node.Expression) is { Kind: FollowedKind.Records } records && semantics.GetDeclaredSymbol(node) is { } variable)
        {
            _known[variable] = new Followed(records.Of, FollowedKind.Record);
        }
        else
        {
            Visit(node.Expression);
        }

        Visit(node.Statement);
    }

    /// <inheritdoc/>
    public override void VisitVariableDeclarator(VariableDeclaratorSyntax node)
    {
        if (node.Initializer is { } initializer && Follow(initializer.Value) is { } value && semantics.GetDeclaredSymbol(node) is { } variable)
        {
            _known[variable] = value;
            return;
        }

        base.VisitVariableDeclarator(node);
    }

    /// <inheritdoc/>
    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (node.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression && (IsNull(node.Left) || IsNull(node.Right)))
        {
            Inspect(IsNull(node.Left) ? node.Right : node.Left);
            return;
        }

        base.VisitBinaryExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        if (node.Pattern is ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax })
        {
            Inspect(node.Expression);
            return;
        }

        if (Follow(node.Expression) is { } value && node.Pattern is RecursivePatternSyntax
            {
                Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0, Designation: SingleVariableDesignationSyntax name,
            } && semantics.GetDeclaredSymbol(name) is { } variable)
        {
            _known[variable] = value;
            return;
        }

        base.VisitIsPatternExpression(node);
    }

    private static bool IsNull(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression);

    // Reads an expression for what it is, not for its value: nothing of a record is needed to say that it is there.
    private void Inspect(ExpressionSyntax expression)
    {
        if (Follow(expression) is null)
        {
            Visit(expression);
        }
    }

    private static void Escape(Followed value)
    {
        switch (value.Kind)
        {
            case FollowedKind.Record or FollowedKind.Records:
                value.Of.Everything();
                break;
            case FollowedKind.Counts:
                foreach (var relation in value.Of.Model.Relations.Where(static relation => relation.IsList))
                {
                    value.Of.Count(relation.Name);
                }

                break;
        }
    }

    // Records behind a variable may be used more than once, each time in another way.
    private static Followed Forget(Followed value)
    {
        if (value.Origin is { } origin)
        {
            value.Of.Use(origin, null);
        }

        return value with { Origin = null, Query = null };
    }

    private static Followed Value(Followed receiver) => receiver with { Kind = FollowedKind.Value };

    /// <summary>What an expression is, its members touched on the way; null where it is nothing that is followed, and was not visited.</summary>
    private Followed? Follow(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Follow(inner.Expression);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                return Follow(inner.Operand);
            case IdentifierNameSyntax when semantics.GetSymbolInfo(expression).Symbol is { } symbol && _known.TryGetValue(symbol, out var known):
                return Forget(known);
            case MemberAccessExpressionSyntax access when Follow(access.Expression) is { } receiver:
                return Member(receiver, access.Name, access);
            case MemberBindingExpressionSyntax binding when _receivers.Count > 0 && _receivers.Peek() is { } receiver:
                return Member(receiver, binding.Name, binding);
            case ConditionalAccessExpressionSyntax conditional when Follow(conditional.Expression) is { } receiver:
                return Conditional(receiver, conditional);
            case ElementAccessExpressionSyntax element when Follow(element.Expression) is { } receiver:
                Visit(element.ArgumentList);
                return receiver.Kind == FollowedKind.Records ? receiver with { Kind = FollowedKind.Record } : Value(receiver);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Follow(access.Expression) is { } receiver:
                return Call(receiver, call);
            case InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call when _receivers.Count > 0 && _receivers.Peek() is { } receiver:
                return Call(receiver, call);
            default:
                return null;
        }
    }

    private Followed Conditional(Followed receiver, ConditionalAccessExpressionSyntax conditional)
    {
        _receivers.Push(receiver);
        var result = Follow(conditional.WhenNotNull);
        if (result is null)
        {
            Escape(receiver);
            Visit(conditional.WhenNotNull);
        }

        _receivers.Pop();
        return result ?? Value(receiver);
    }

    private Followed Member(Followed receiver, SimpleNameSyntax name, SyntaxNode place)
    {
        var member = name.Identifier.ValueText;
        var touched = receiver.Of;
        switch (receiver.Kind)
        {
            case FollowedKind.Counts:
                if (touched.Model.Relations.FirstOrDefault(relation => relation.ClrName == member) is { } counted)
                {
                    touched.Count(counted.Name);
                }

                return Value(receiver);
            case FollowedKind.Records or FollowedKind.Value:
                // Count, Length: of the list or the value, not of its elements.
                return Value(receiver);
        }

        for (var index = 0; index < touched.Model.Scalars.Count; index++)
        {
            if (touched.Model.Scalars[index].ClrName == member && !touched.Model.Scalars[index].IsUnsupported)
            {
                touched.Column(index);
                return Value(receiver);
            }
        }

        for (var index = 0; index < touched.Model.Relations.Count; index++)
        {
            var relation = touched.Model.Relations[index];
            if (relation.ClrName == member && FindTarget(relation) is { } target)
            {
                var child = touched.Relation(index, target);
                child.Use(place, SubQuery.Whole);
                return relation.IsList ? new Followed(child, FollowedKind.Records, place, SubQuery.Whole) : new Followed(child, FollowedKind.Record);
            }
        }

        if (RecordNames.Of(touched.Model).CountsProperty == member)
        {
            return receiver with { Kind = FollowedKind.Counts };
        }

        // A property of the user's own reads what it likes.
        touched.Everything();
        return Value(receiver);
    }

    private ModelSpec? FindTarget(RelationSpec relation) =>
        models.TryGetValue(relation.Target.Namespace.Length == 0 ? relation.Target.ClrName : $"{relation.Target.Namespace}.{relation.Target.ClrName}", out var model) ? model : null;

    private Followed Call(Followed receiver, InvocationExpressionSyntax call)
    {
        var method = semantics.GetSymbolInfo(call).Symbol as IMethodSymbol;
        if (receiver.Kind != FollowedKind.Records || method?.ContainingType?.ToDisplayString() != "System.Linq.Enumerable" || !LinqMethods.AreFollowed(method.Name))
        {
            Escape(receiver);
            Visit(call.ArgumentList);
            return Value(receiver);
        }

        if (receiver is { Origin: { } origin, Query: { } before })
        {
            var query = SubQueryReader.Read(before, call, method, semantics, out _);
            receiver.Of.Use(origin, query);
            receiver = receiver with { Query = query };
        }

        var arguments = call.ArgumentList.Arguments;
        Followed? projected = null;
        foreach (var argument in arguments)
        {
            if (argument.Expression is not LambdaExpressionSyntax lambda || semantics.GetSymbolInfo(lambda).Symbol is not IMethodSymbol { Parameters: [var element, ..] })
            {
                if (LinqMethods.TakesFunctions(method.Name))
                {
                    // A method group or a delegate from elsewhere reads what it likes.
                    Escape(receiver);
                }

                Visit(argument.Expression);
                continue;
            }

            _known[element] = new Followed(receiver.Of, FollowedKind.Record);
            projected = arguments.Count == 1 && method.Name is "Select" or "SelectMany" && lambda.Body is ExpressionSyntax body ? Follow(body) : null;
            if (projected is null)
            {
                Visit(lambda.Body);
            }
        }

        return Result(receiver, method, projected);
    }

    private Followed Result(Followed receiver, IMethodSymbol method, Followed? projected)
    {
        if (LinqMethods.KeepElements(method.Name))
        {
            return Find(models, method.ReturnType) is not null ? receiver with { Kind = FollowedKind.Record } : receiver;
        }

        switch (method.Name, projected?.Kind)
        {
            case ("Select", FollowedKind.Record) or ("SelectMany", FollowedKind.Records):
                return projected!.Value with { Kind = FollowedKind.Records };
            case (_, not null):
                Escape(projected!.Value);
                break;
        }

        return Value(receiver);
    }
}
