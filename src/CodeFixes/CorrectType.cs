using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>For a type that the schema does not know: the one that was probably meant, or a new model or enum.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectType : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnknownType];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<TypeSyntax>() is not { } written || target.Linked is null || target.Type is not { } type)
        {
            yield break;
        }

        var name = written.ToString();
        var known = target.View.Schema.Models.Select(static model => model.Shape.ClrName).Concat(target.View.Schema.Enums.Select(static found => found.ClrName));
        if (Spelling.Nearest(name, known) is { } nearest)
        {
            yield return new SchemaFix($"Change to '{nearest}'", "CorrectTypeSpelling", [RecordEditor.Replace(written, nearest)]);
        }

        var newLine = RecordEditor.NewLine(type);
        var indentation = RecordEditor.IndentationOf(type);
        var end = new Microsoft.CodeAnalysis.Text.TextSpan(type.FullSpan.End, 0);
        string[] model = ["[Model]", $"public partial record {name}", "{", "    [Id, AutoIncrement] public int Id { get; init; }", "}"];
        string[] values = [$"public enum {name}", "{", "    Unknown,", "}"];
        yield return new SchemaFix($"Create the enum '{name}'", "CreateEnum", [RecordEditor.Edit(type, end, Block(values))]);
        if (target.Property is { } property && target.PropertyShape is { IsPartial: true })
        {
            yield return new SchemaFix($"Create the model '{name}'", "CreateModel", [RecordEditor.Edit(property, end, Block(model))]);
        }

        string Block(string[] lines) => newLine + string.Concat(lines.Select(line => indentation + line + newLine));
    }
}
