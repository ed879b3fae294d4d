using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Gives a relation its other side, in the shape that fits the side that is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddOppositeRelation : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MissingOpposite];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Relation is not { } lonely || target.RecordOf(lonely.ReferencedModel) is not { } other || target.Declaration(other) is not { } type)
        {
            return [];
        }

        var isSelf = ReferenceEquals(lonely.Model, lonely.ReferencedModel);
        return lonely.IsList ? OfList(target, lonely, other, type, isSelf)
            : lonely.HoldsForeignKey ? [OfHolder(target, lonely, other, type, isSelf)]
            : OfBare(target, lonely, other, type, isSelf);
    }

    private static IEnumerable<SchemaFix> OfList(FixTarget target, RelationField lonely, LinkedModel other, TypeDeclarationSyntax type, bool isSelf)
    {
        var self = target.Linked!;
        var (name, own) = NameOf(target, lonely, isSelf);
        var property = Names.Free(other, isSelf ? target.PropertyShape!.ClrName + "Parent" : self.Shape.ClrName);
        var key = new ForeignKeys(target, other, property, self, isOptional: true);
        if (key.References.Count > 0)
        {
            var relation = $"[Relation({key.Arguments()}{(name is null ? "" : $", Name = \"{name}\"")})] public partial {self.Shape.ClrName}? {property} {{ get; }}";
            yield return new SchemaFix(
                $"Add '{property}' with its foreign key to '{other.Shape.ClrName}'",
                "AddOppositeSingle",
                [.. key.MissingProperties(isUnique: false).Select(missing => RecordEditor.AddProperty(type, missing)), RecordEditor.AddProperty(type, relation), .. key.Index(type, isUnique: false), .. own]);
        }

        if (!isSelf)
        {
            var list = Names.Free(other, Names.Plural(self.Shape.ClrName));
            yield return new SchemaFix(
                $"Add the list '{list}' to '{other.Shape.ClrName}' (many to many)", "AddOppositeManyToMany", [RecordEditor.AddProperty(type, ListOf(self, list, name)), .. own]);
        }
    }

    private static SchemaFix OfHolder(FixTarget target, RelationField lonely, LinkedModel other, TypeDeclarationSyntax type, bool isSelf)
    {
        var self = target.Linked!;
        var (name, own) = NameOf(target, lonely, isSelf);
        var isOne = lonely.Model!.UniqueKeys().Any(key => key.Fields.Count == lonely.Fields.Count && key.Fields.All(field => lonely.Fields.Contains(field.Field)));
        var property = Names.Free(other, isSelf ? target.PropertyShape!.ClrName + "Of" : isOne ? self.Shape.ClrName : Names.Plural(self.Shape.ClrName));
        var text = isOne ? $"{Attribute(name)}public partial {self.Shape.ClrName}? {property} {{ get; }}" : ListOf(self, property, name);
        return new SchemaFix($"Add '{property}' to '{other.Shape.ClrName}'", "AddOpposite", [RecordEditor.AddProperty(type, text), .. own]);
    }

    // Neither side has a key yet: the single side gets it, the other the list.
    private static IEnumerable<SchemaFix> OfBare(FixTarget target, RelationField lonely, LinkedModel other, TypeDeclarationSyntax type, bool isSelf)
    {
        var self = target.Linked!;
        var (name, _) = NameOf(target, lonely, isSelf);
        var key = new ForeignKeys(target, self, target.PropertyShape!.ClrName, other, lonely.IsOptional);
        if (key.References.Count == 0)
        {
            yield break;
        }

        var property = Names.Free(other, isSelf ? target.PropertyShape!.ClrName + "Of" : Names.Plural(self.Shape.ClrName));
        var arguments = key.Arguments() + (name is null || lonely.ExplicitRelationName is not null ? "" : $", Name = \"{name}\"");
        var relation = RecordEditor.Find(target.Property!, "Relation") is { } attribute
            ? RecordEditor.AddFirstArgument(attribute, arguments)
            : RecordEditor.AddAttribute(target.Property!, $"Relation({arguments})");
        yield return new SchemaFix(
            $"Add the foreign key here and '{property}' to '{other.Shape.ClrName}'",
            "AddOppositeAndKey",
            [
                .. key.MissingProperties(isUnique: false).Select(missing => RecordEditor.AddPropertyAbove(target.Property!, missing)), relation,
                .. key.Index(target.Type!, isUnique: false), RecordEditor.AddProperty(type, ListOf(self, property, name)),
            ]);
    }

    // A relation of a record with itself must have a name on both sides.
    private static (string? Name, IReadOnlyList<SourceEdit> Own) NameOf(FixTarget target, RelationField lonely, bool isSelf)
    {
        if (lonely.ExplicitRelationName is { } name || !isSelf)
        {
            return (lonely.ExplicitRelationName, []);
        }

        name = target.Linked!.Shape.ClrName + target.PropertyShape!.ClrName;
        return (name, [NameRelation.Edit(target.Property!, name)]);
    }

    private static string ListOf(LinkedModel record, string property, string? name) =>
        $"{Attribute(name)}public partial IReadOnlyList<{record.Shape.ClrName}> {property} {{ get; }}";

    private static string Attribute(string? name) => name is null ? "" : $"[Relation(Name = \"{name}\")] ";
}
