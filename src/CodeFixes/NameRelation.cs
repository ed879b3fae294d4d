using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Names relations that could be mistaken for one another, each with its other side.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NameRelation : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.AmbiguousRelation];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Relation is not { Model: { } model } field)
        {
            yield break;
        }

        // The sides are paired in the order they are declared, holders of keys with fields that have none.
        var isSelf = ReferenceEquals(model, field.ReferencedModel);
        var here = Unnamed(model, field.ReferencedModel).ToList();
        var there = isSelf ? here : Unnamed(field.ReferencedModel, model).ToList();
        var holders = here.Concat(there).Distinct().Where(static side => side.HoldsForeignKey).ToList();
        var backs = here.Concat(there).Distinct().Where(static side => !side.HoldsForeignKey).ToList();
        var edits = new List<SourceEdit>();
        for (var index = 0; index < Math.Min(holders.Count, backs.Count); index++)
        {
            if (target.Declaration(holders[index]) is { } holder && target.Declaration(backs[index]) is { } back)
            {
                var name = target.RecordOf(holders[index].Model!)!.Shape.ClrName + target.NameOf(holders[index]);
                edits.Add(Edit(holder, name));
                edits.Add(Edit(back, name));
            }
        }

        yield return new SchemaFix($"Name the relations between '{model.Name}' and '{field.ReferencedModel.Name}'", "NameRelation", edits);
    }

    internal static SourceEdit Edit(PropertyDeclarationSyntax property, string name) => RecordEditor.Find(property, "Relation") is { } attribute
        ? RecordEditor.AddArgument(attribute, $"Name = \"{name}\"")
        : RecordEditor.AddAttribute(property, $"Relation(Name = \"{name}\")");

    private static IEnumerable<RelationField> Unnamed(Model from, Model to) =>
        from.RelationFields.Where(field => ReferenceEquals(field.ReferencedModel, to) && field.ExplicitRelationName is null);
}
