using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Gives records, clients and relations the form that the generator needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectForm : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        FormRules.ModelNotPartial.Id, FormRules.ClientNotPartial.Id, FormRules.RelationNotPartial.Id, FormRules.PropertyIsPartial.Id,
        FormRules.PropertyNotReadable.Id, FormRules.ListIsNullable.Id, FormRules.ForeignAttribute.Id,
        FormRules.ArgumentNotConstant.Id, FormRules.NullableContextOff.Id,
    ];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var id = target.RuleId;
        if (id == FormRules.ForeignAttribute.Id && target.Attribute is { } attribute)
        {
            return [new SchemaFix("Write 'SchemaFirst.'", "QualifyAttribute", [RecordEditor.Replace(attribute.Name, "SchemaFirst." + attribute.Name)])];
        }

        if (id == FormRules.ArgumentNotConstant.Id && target.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } expression)
        {
            return target.ConstantOf(expression) is string value
                ? [new SchemaFix("Write the text here", "WriteConstant", [RecordEditor.Replace(expression, Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(value, quote: true))])]
                : [];
        }

        if (id == FormRules.NullableContextOff.Id)
        {
            return [SwitchNullableOn(target.Node)];
        }

        if ((id == FormRules.ModelNotPartial.Id || id == FormRules.ClientNotPartial.Id) && target.Type is { } type)
        {
            return [new SchemaFix($"Make '{type.Identifier.ValueText}' partial", "MakePartial", [RecordEditor.AddPartial(type)])];
        }

        return target.Property is { } property ? OfProperty(id, property) : [];
    }

    // A directive that switches it off is turned round; otherwise one is added at the top.
    private static SchemaFix SwitchNullableOn(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        var off = root.DescendantTrivia().Select(static trivia => trivia.GetStructure()).OfType<NullableDirectiveTriviaSyntax>()
            .LastOrDefault(directive => directive.SpanStart < node.SpanStart);
        return new SchemaFix(
            "Switch nullable reference types on in this file",
            "NullableOn",
            [off is null
                ? RecordEditor.Edit(root, new Microsoft.CodeAnalysis.Text.TextSpan(0, 0), "#nullable enable" + RecordEditor.NewLine(root))
                : RecordEditor.Edit(root, off.SettingToken.Span, "enable")]);
    }

    private static IEnumerable<SchemaFix> OfProperty(string id, PropertyDeclarationSyntax property)
    {
        var name = property.Identifier.ValueText;
        if (id == FormRules.RelationNotPartial.Id)
        {
            // What the generator will own keeps neither setter nor initial value.
            var type = property.Modifiers.Any(static modifier => modifier.ValueText == "partial") ? "" : "partial ";
            var end = property.Span.End;
            var tail = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(property.Identifier.Span.End, end);
            var required = property.Modifiers.Where(static modifier => modifier.ValueText == "required").Select(modifier => RecordEditor.Edit(property, modifier.FullSpan, ""));
            return
            [
                new SchemaFix(
                    $"Make '{name}' a partial property",
                    "MakeRelationPartial",
                    [.. required, RecordEditor.Edit(property, new Microsoft.CodeAnalysis.Text.TextSpan(property.Type.SpanStart, 0), type), RecordEditor.Edit(property, tail, " { get; }")]),
            ];
        }

        if (id == FormRules.PropertyIsPartial.Id)
        {
            var partial = property.Modifiers.First(static modifier => modifier.ValueText == "partial");
            var accessors = property.AccessorList!;
            return [new SchemaFix($"Make '{name}' an ordinary property", "MakeOrdinary", [RecordEditor.Edit(property, partial.FullSpan, ""), RecordEditor.Replace(accessors, "{ get; init; }")])];
        }

        if (id == FormRules.PropertyNotReadable.Id && property.AccessorList is { } list)
        {
            return [new SchemaFix($"Give '{name}' an 'init' accessor", "AddInit", [RecordEditor.Replace(list, "{ get; init; }")])];
        }

        return id == FormRules.ListIsNullable.Id && property.Type is NullableTypeSyntax nullable
            ? [new SchemaFix($"Make '{name}' a list without '?'", "MakeListRequired", [RecordEditor.Replace(nullable, nullable.ElementType.ToString())])]
            : [];
    }
}
