using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Gives a relation the properties that hold its key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddForeignKey : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.UnknownForeignKeyField, RuleIds.OneToManyNeedsFields, RuleIds.OneToManyNeedsReferences, RuleIds.OneToOneNeedsFields, RuleIds.OneToOneNeedsReferences,
    ];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Relation is not { } relation || target.Property is null)
        {
            return [];
        }

        return target.RuleId == RuleIds.UnknownForeignKeyField ? AddNamed(target, relation) : AddKey(target, relation);
    }

    // [Relation(nameof(AuthorId), References = [nameof(User.Id)])] names a property that is not there.
    private static IEnumerable<SchemaFix> AddNamed(FixTarget target, RelationField relation)
    {
        var attribute = target.Linked!.Shape.Declaration.Fields.First(field => field.Name.Text == relation.Name).Attributes.FirstOrDefault(static found => found.Name.Text == "relation");
        var fields = Argument(attribute, "fields");
        var references = Argument(attribute, "references");
        if (target.RecordOf(relation.ReferencedModel) is not { } other)
        {
            yield break;
        }

        var id = new ForeignKeys(target, target.Linked, "", other, false).References;
        var edits = new List<SourceEdit>();
        var names = new List<string>();
        for (var index = 0; index < fields.Count; index++)
        {
            var like = index < references.Count ? other.Shape.FindProperty(references[index]) : index < id.Count ? id[index] : null;
            if (like is not null && target.Linked.Shape.FindProperty(fields[index]) is null)
            {
                names.Add($"'{fields[index]}'");
                edits.Add(RecordEditor.AddPropertyAbove(target.Property!, ForeignKeys.Declare(fields[index], like, relation.IsOptional, isUnique: false)));
            }
        }

        if (!relation.IsList && relation.Opposite is null or { IsList: true })
        {
            edits.AddRange(ForeignKeys.Index(target, target.Type!, target.Linked, fields));
        }

        yield return new SchemaFix($"Add {string.Join(", ", names)}", "AddForeignKeyProperty", edits);
    }

    private static IEnumerable<SchemaFix> AddKey(FixTarget target, RelationField relation)
    {
        // In a one-to-one relation the required side holds the key.
        var isOneToOne = relation.Opposite is { IsList: false };
        var holder = isOneToOne && relation.IsOptional && relation.Opposite!.IsRequired ? relation.Opposite : relation;
        if (holder.IsList || target.Declaration(holder) is not { } property || target.RecordOf(holder.Model!) is not { } record
            || target.RecordOf(holder.ReferencedModel) is not { } other)
        {
            yield break;
        }

        var key = new ForeignKeys(target, record, target.NameOf(holder), other, holder.IsOptional);
        if (key.References.Count == 0)
        {
            yield break;
        }

        var edits = key.MissingProperties(isUnique: isOneToOne).Select(missing => RecordEditor.AddPropertyAbove(property, missing)).ToList();
        var attribute = RecordEditor.Find(property, "Relation");
        edits.Add(attribute is null
            ? RecordEditor.AddAttribute(property, $"Relation({key.Arguments()})")
            : holder.HasFieldsArgument ? RecordEditor.AddArgument(attribute, key.Arguments(withFields: false))
            : RecordEditor.AddFirstArgument(attribute, key.Arguments(withReferences: !holder.HasReferencesArgument)));
        IEnumerable<SourceEdit> mend = holder.HasFieldsArgument ? [edits[edits.Count - 1]] : [.. edits, .. key.Index((TypeDeclarationSyntax)property.Parent!, isOneToOne && key.References.Count == 1)];
        yield return new SchemaFix($"Add the foreign key of '{target.NameOf(holder)}'", "AddForeignKey", [.. mend]);
    }

    private static List<string> Argument(Schema.Syntax.AttributeSyntax? attribute, string name) =>
        (attribute?.Arguments.FirstOrDefault(argument => argument.Name?.Text == name)?.Value as Schema.Syntax.ArrayExpression)?
            .Elements.OfType<ClrField>().Select(static field => field.Path).ToList() ?? [];
}
