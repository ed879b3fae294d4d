using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Makes keys unique: the foreign key of a one-to-one relation, or the fields that a relation refers to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeUnique : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.OneToOneNeedsUniqueKey, RuleIds.ReferenceNeedsUniqueKey];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Relation is not { } relation)
        {
            yield break;
        }

        var fields = target.RuleId == RuleIds.ReferenceNeedsUniqueKey ? relation.References
            : relation.HoldsForeignKey ? relation.Fields
            : relation.Opposite?.Fields ?? [];
        if (fields.Count == 0 || fields.Any(static field => field.Model is null))
        {
            yield break;
        }

        var names = fields.Select(target.NameOf).ToList();
        var edit = fields.Count == 1
            ? target.Declaration(fields[0]) is { } property ? RecordEditor.AddAttribute(property, "Unique") : null
            : target.RecordOf(fields[0].Model!) is { } record && target.Declaration(record) is { } type
                ? RecordEditor.AddAttribute(type, $"Unique({string.Join(", ", names.Select(static name => $"nameof({name})"))})") : null;
        if (edit is not null)
        {
            yield return new SchemaFix($"Make {string.Join(", ", names.Select(static name => $"'{name}'"))} unique", "MakeUnique", [edit]);
        }
    }
}
