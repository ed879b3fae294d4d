using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;
using SchemaFirst.Schema.Rules.Dialect;

namespace SchemaFirst.CodeFixes;

/// <summary>Makes a list of what has to be one, or may be one: the other side of a relation whose key is not unique, keys, defaults in brackets.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MarkAsList : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.OneToOneNeedsUniqueKey, RuleIds.BackSideMustBeOptional, RuleIds.EmbeddedManyToManyNeedsList, RuleIds.SingleDefaultExpected, IndexTypeRules.ClassNeedsList.Id,
    ];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var properties = Properties(target).OfType<PropertyDeclarationSyntax>().Where(static property => !IsList(property)).ToList();
        if (properties.Count > 0)
        {
            var names = string.Join(", ", properties.Select(static property => $"'{property.Identifier.ValueText}'"));
            yield return new SchemaFix($"Make {names} a list", "MarkAsList", [.. properties.Select(Listed), .. Index(target)]);
        }
    }

    private static IEnumerable<PropertyDeclarationSyntax?> Properties(FixTarget target) => target.RuleId switch
    {
        RuleIds.OneToOneNeedsUniqueKey when target.Relation is { } relation =>
            [(relation.HoldsForeignKey ? relation.Opposite : relation) is { } back ? target.Declaration(back) : null],
        RuleIds.BackSideMustBeOptional or RuleIds.SingleDefaultExpected => [target.Property],
        RuleIds.EmbeddedManyToManyNeedsList when target.Relation is { } relation => relation.Fields.Select(target.Declaration),
        _ when target.RuleId == IndexTypeRules.ClassNeedsList.Id && target.ArgumentsOfFinding() is [_, var name] && target.Linked is { } linked =>
            [target.FindModel(linked.Declaration.Name.Text)?.FindField(name) is { } field ? target.Declaration(field) : null],
        _ => [],
    };

    // A key that many rows share wants an index, where a unique one had been asked for.
    private static IEnumerable<SourceEdit> Index(FixTarget target)
    {
        var holder = target.RuleId == RuleIds.OneToOneNeedsUniqueKey ? target.Relation is { HoldsForeignKey: true } own ? own : target.Relation?.Opposite : null;
        return holder is not null && target.RecordOf(holder.Model!) is { } record && target.Declaration(record) is { } type
            ? ForeignKeys.Index(target, type, record, [.. holder.Fields.Select(target.NameOf)])
            : [];
    }

    private static bool IsList(PropertyDeclarationSyntax property) => property.Type is ArrayTypeSyntax || property.Type is GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 };

    private static SourceEdit Listed(PropertyDeclarationSyntax property)
    {
        var element = property.Type is NullableTypeSyntax nullable ? nullable.ElementType : property.Type;
        return RecordEditor.Replace(property.Type, $"IReadOnlyList<{element}>");
    }
}
