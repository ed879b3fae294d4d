using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;
using SchemaFirst.Schema.Rules.Dialect;

namespace SchemaFirst.CodeFixes;

/// <summary>Gives a foreign key the type, or the native type, of what it refers to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AlignForeignKey : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ForeignKeyTypeDiffers, JoinedNativeTypes.Info.Id, RuleIds.ForeignKeyNativeTypeDiffers];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var edits = new List<SourceEdit>();
        foreach (var (field, referenced) in Pairs(target))
        {
            if (target.Declaration(field) is not { } property || target.Declaration(referenced) is not { } model)
            {
                continue;
            }

            if (target.RuleId == RuleIds.ForeignKeyTypeDiffers)
            {
                Retype(property, model, edits);
            }
            else
            {
                CopyNativeTypes(property, model, edits);
            }
        }

        yield return target.RuleId == RuleIds.ForeignKeyTypeDiffers
            ? new SchemaFix("Give the foreign key the type that it refers to", "AlignType", edits)
            : new SchemaFix("Give the foreign key the native type that it refers to", "AlignNativeType", edits);
    }

    // The finding stands at the relation, or at the field that holds the key.
    private static IEnumerable<(ScalarField Field, ScalarField Referenced)> Pairs(FixTarget target)
    {
        if (target.Relation is { } relation)
        {
            return relation.Fields.Zip(relation.References, static (field, referenced) => (field, referenced)).Where(static pair => pair.field.Type != pair.referenced.Type);
        }

        var model = target.Linked is null ? null : target.FindModel(target.Linked.Declaration.Name.Text);
        return model is null || target.PropertyShape is null ? [] : model.RelationFields
            .SelectMany(static found => found.Fields.Zip(found.References, static (field, referenced) => (field, referenced)))
            .Where(pair => pair.field.Name == target.PropertyShape.SchemaName);
    }

    private static void Retype(PropertyDeclarationSyntax property, PropertyDeclarationSyntax model, List<SourceEdit> edits)
    {
        var isOptional = property.Type is NullableTypeSyntax;
        var type = model.Type is NullableTypeSyntax nullable ? nullable.ElementType : model.Type;
        edits.Add(RecordEditor.Replace(property.Type, type + (isOptional ? "?" : "")));
        var isRequired = property.Modifiers.Any(static modifier => modifier.ValueText == "required");
        var needsValue = !isOptional && type.ToString() is "string" or "byte[]";
        if (needsValue && !isRequired)
        {
            edits.Add(RecordEditor.Edit(property, new TextSpan(property.Type.SpanStart, 0), "required "));
        }
        else if (!needsValue && isRequired)
        {
            edits.Add(RecordEditor.Edit(property, property.Modifiers.First(static modifier => modifier.ValueText == "required").FullSpan, ""));
        }
    }

    private static void CopyNativeTypes(PropertyDeclarationSyntax property, PropertyDeclarationSyntax model, List<SourceEdit> edits)
    {
        var wanted = NativeTypesOf(model).ToList();
        var written = NativeTypesOf(property).ToList();
        foreach (var attribute in wanted)
        {
            var own = written.Find(found => ProviderOf(found) == ProviderOf(attribute));
            edits.Add(own is null ? RecordEditor.AddAttribute(property, attribute.ToString()) : RecordEditor.Replace(own, attribute.ToString()));
        }

        // Where the target is stored as usual, so is the key.
        edits.AddRange(written.Where(own => !wanted.Exists(found => ProviderOf(found) == ProviderOf(own))).Select(RecordEditor.RemoveAttribute));
    }

    private static string ProviderOf(AttributeSyntax attribute) => ((QualifiedNameSyntax)attribute.Name).Left.ToString();

    private static IEnumerable<AttributeSyntax> NativeTypesOf(PropertyDeclarationSyntax property) => property.AttributeLists
        .SelectMany(static list => list.Attributes).Where(static attribute => attribute.Name is QualifiedNameSyntax { Left: IdentifierNameSyntax or QualifiedNameSyntax });
}
