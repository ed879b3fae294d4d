using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Gives a model an id: the property that is called so, or a new one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddIdentity : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ModelNeedsIdentity];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Type is not { } type || target.Linked is not { } record)
        {
            yield break;
        }

        var likely = record.Shape.Properties.FirstOrDefault(property => property.Arity == Schema.Syntax.FieldArity.Required
            && (property.ClrName == "Id" || property.ClrName == record.Shape.ClrName + "Id"));
        if (likely is not null && type.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property => property.Identifier.ValueText == likely.ClrName) is { } property)
        {
            yield return new SchemaFix($"Make '{likely.ClrName}' the id", "MakeId", [RecordEditor.AddAttribute(property, "Id")]);
        }
        else
        {
            var name = Names.Free(record, "Id");
            const string Text = "[Id, AutoIncrement] public int ";
            var edit = type.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault() is { } first
                ? RecordEditor.AddPropertyAbove(first, $"{Text}{name} {{ get; init; }}")
                : RecordEditor.AddProperty(type, $"{Text}{name} {{ get; init; }}");
            yield return new SchemaFix($"Add the id '{name}'", "AddId", [edit]);
        }
    }
}
