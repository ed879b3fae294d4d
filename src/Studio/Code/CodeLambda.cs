using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>
/// What a select lambda reads: the columns and relations that it touches, however it puts them together. Of LINQ behind a list it follows <c>Select</c> and counts; what
/// would filter or sort the list belongs into <c>Include</c> here.
/// </summary>
internal sealed class CodeLambda(CodeNames names)
{
    private readonly Dictionary<string, Place> _scope = [];
    private readonly Stack<Place> _bindings = [];

    /// <summary>The selection.</summary>
    /// <exception cref="CodeException">It touches what is no column or relation, or nothing at all.</exception>
    public JsonObject Read(LambdaExpressionSyntax lambda, CodeModel model)
    {
        var selection = new JsonObject();
        Body(lambda, new Place(model, selection));
        return selection.Count > 0 ? selection : throw new CodeException("The lambda selects no column", lambda);
    }

    private void Body(LambdaExpressionSyntax lambda, Place place)
    {
        var parameter = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only,
            _ => throw new CodeException("A select lambda takes the row alone", lambda),
        };
        var name = parameter.Identifier.ValueText;
        var outer = _scope.GetValueOrDefault(name);
        _scope[name] = place;
        Visit(lambda.ExpressionBody ?? throw new CodeException("Of lambdas only those of one expression can be read", lambda));
        if (outer is null)
        {
            _scope.Remove(name);
        }
        else
        {
            _scope[name] = outer;
        }
    }

    private void Visit(ExpressionSyntax code)
    {
        switch (code)
        {
            case MemberAccessExpressionSyntax member when Record(member.Expression) is { } place:
                Touch(place, member.Name);
                break;
            case MemberBindingExpressionSyntax member when _bindings.TryPeek(out var place):
                Touch(place, member.Name);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" } member when List(member.Expression) is var (place, field):
                Count(place, field);
                break;
            case ConditionalAccessExpressionSyntax conditional when Record(conditional.Expression) is { } place:
                _bindings.Push(place);
                Visit(conditional.WhenNotNull);
                _bindings.Pop();
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } call when List(method.Expression) is var (place, field):
                OfList(call, method, place, field);
                break;
            case IdentifierNameSyntax name when _scope.TryGetValue(name.Identifier.ValueText, out var row):
                row.Selection["$scalars"] = true;
                break;
            default:
                // What only names a member or a type is no place.
                foreach (var part in code.DescendantNodes(node => node == code || node is not ExpressionSyntax).OfType<ExpressionSyntax>())
                {
                    if (part.Parent is not (NameColonSyntax or NameEqualsSyntax) && (part.Parent as MemberAccessExpressionSyntax)?.Name != part)
                    {
                        Visit(part);
                    }
                }

                break;
        }
    }

    // The column or the whole related record that is named behind a record.
    private void Touch(Place place, SimpleNameSyntax name)
    {
        if (place.Model.Columns.FirstOrDefault(field => field.Name == name.Identifier.ValueText) is { } column)
        {
            place.Selection[column.Field.Name] = true;
        }
        else if (place.Model.Relations.FirstOrDefault(field => field.Name == name.Identifier.ValueText) is { } relation)
        {
            Enter(place, relation).Selection["$scalars"] = true;
        }
        else
        {
            throw new CodeException($"'{name}' is no column or relation of '{place.Model.Name}'", name);
        }
    }

    private void OfList(InvocationExpressionSyntax call, MemberAccessExpressionSyntax method, Place place, CodeField field)
    {
        switch (method.Name.Identifier.ValueText, call.ArgumentList.Arguments.Select(static argument => argument.Expression).ToArray())
        {
            case ("Select", [LambdaExpressionSyntax inner]):
                Body(inner, Enter(place, field));
                break;
            case ("ToList" or "ToArray", []):
                Enter(place, field).Selection["$scalars"] = true;
                break;
            case ("Count" or "Any", []):
                Count(place, field);
                break;
            default:
                throw new CodeException($"'{method.Name}' of '{field.Name}' cannot be read here: Select and Count() can; write 'Include' for filters, order and limits", method.Name);
        }
    }

    private static void Count(Place place, CodeField field)
    {
        if (place.Selection["_count"]?["selection"] is not JsonObject counts)
        {
            counts = [];
            place.Selection["_count"] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = counts };
        }

        counts[field.Field.Name] = true;
    }

    // The record that an expression stands for: the row, or one that is related to it; null for anything else.
    private Place? Record(ExpressionSyntax code) => code switch
    {
        IdentifierNameSyntax name => _scope.GetValueOrDefault(name.Identifier.ValueText),
        ParenthesizedExpressionSyntax inner => Record(inner.Expression),
        PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "!" } sure => Record(sure.Operand),
        MemberAccessExpressionSyntax member when Record(member.Expression) is { } place => Related(place, member.Name, isList: false) is { } field ? Enter(place, field) : null,
        MemberBindingExpressionSyntax member when _bindings.TryPeek(out var place) => Related(place, member.Name, isList: false) is { } field ? Enter(place, field) : null,
        _ => null,
    };

    // The list of related records that an expression stands for.
    private (Place Place, CodeField Field)? List(ExpressionSyntax code) => code switch
    {
        ParenthesizedExpressionSyntax inner => List(inner.Expression),
        MemberAccessExpressionSyntax member when Record(member.Expression) is { } place && Related(place, member.Name, isList: true) is { } field => (place, field),
        MemberBindingExpressionSyntax member when _bindings.TryPeek(out var place) && Related(place, member.Name, isList: true) is { } field => (place, field),
        _ => null,
    };

    private static CodeField? Related(Place place, SimpleNameSyntax name, bool isList) =>
        place.Model.Relations.FirstOrDefault(field => field.Name == name.Identifier.ValueText && field.Field.IsList == isList);

    private Place Enter(Place place, CodeField field)
    {
        if (place.Selection[field.Field.Name]?["selection"] is not JsonObject inner)
        {
            inner = [];
            place.Selection[field.Field.Name] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = inner };
        }

        return new Place(names.Model(field.Relation!.Target.Name), inner);
    }

    /// <summary>A record and what is selected of it.</summary>
    private sealed record Place(CodeModel Model, JsonObject Selection);
}
