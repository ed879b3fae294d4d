using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Puts <c>?</c> where a value can be missing, and takes it away where it cannot.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ChangeOptionality : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.RelationMustBeOptional, RuleIds.BackSideMustBeOptional, RuleIds.OptionalIdField, RuleIds.SetNullNeedsOptional, RuleIds.SetNullFailsLater,
        RuleIds.RequiredRelationsFormCycle,
    ];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Property is not { } property)
        {
            yield break;
        }

        var name = property.Identifier.ValueText;
        switch (target.RuleId)
        {
            case RuleIds.OptionalIdField when property.Type is NullableTypeSyntax nullable:
                yield return new SchemaFix($"Make '{name}' required", "MakeRequired", [RecordEditor.Replace(nullable, nullable.ElementType.ToString())]);
                break;
            case RuleIds.SetNullNeedsOptional or RuleIds.SetNullFailsLater or RuleIds.RequiredRelationsFormCycle when target.Relation is { } relation:
                var members = relation.Fields.Select(target.Declaration).Append(property).OfType<PropertyDeclarationSyntax>();
                yield return new SchemaFix($"Make '{name}' and its foreign key optional", "MakeOptionalWithKey", [.. members.SelectMany(MakeOptional)]);
                break;
            default:
                yield return new SchemaFix($"Make '{name}' optional", "MakeOptional", [.. MakeOptional(property)]);
                break;
        }
    }

    private static IEnumerable<SourceEdit> MakeOptional(PropertyDeclarationSyntax property)
    {
        if (property.Type is not NullableTypeSyntax)
        {
            yield return RecordEditor.Replace(property.Type, property.Type + "?");
        }

        foreach (var modifier in property.Modifiers)
        {
            if (modifier.ValueText == "required")
            {
                yield return RecordEditor.Edit(property, modifier.FullSpan, "");
            }
        }
    }
}
