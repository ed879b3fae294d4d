using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.CodeFixes;

/// <summary>
/// Gives a many-to-many relation a record of its own as link table, so that it can carry more than the two keys. The record takes the
/// names that the database has already, so that no row is lost.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
public sealed class MakeManyToManyExplicit : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var stop = context.CancellationToken;
        if (await context.Document.Project.GetCompilationAsync(stop).ConfigureAwait(false) is not { } compilation
            || await context.Document.GetSyntaxTreeAsync(stop).ConfigureAwait(false) is not { } tree)
        {
            return;
        }

        var target = new FixTarget(compilation, tree, context.Span, "");
        if (target.Relation?.Relation is { Kind: RelationKind.ManyToMany, IsSelfRelation: false, LinkTableName: { } table } relation && Edits(target, relation, table) is { } edits)
        {
            context.RegisterRefactoring(CodeAction.Create(
                "Make the link table a record", change => SchemaCodeFix.ApplyAsync(context.Document.Project, edits, change), "MakeManyToManyExplicit"));
        }
    }

    private static List<SourceEdit>? Edits(FixTarget target, Relation relation, string table)
    {
        // Column A belongs to the model whose name comes first, which the target's end leads away from.
        var ends = new[] { relation.Source, relation.Target }.OrderBy(static end => end.Model!.Name, StringComparer.Ordinal).ToList();
        var first = target.RecordOf(ends[0].Model!);
        var second = target.RecordOf(ends[1].Model!);
        if (first is null || second is null || target.Declaration(ends[0]) is not { } firstList || target.Declaration(ends[1]) is not { } secondList)
        {
            return null;
        }

        var name = first.Shape.ClrName + second.Shape.ClrName;
        var number = 2;
        while (target.View.Schema.Models.Any(model => model.Shape.ClrName == name))
        {
            name = first.Shape.ClrName + second.Shape.ClrName + number++.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var firstKey = new ForeignKeys(target, first, first.Shape.ClrName, first, isOptional: false).References;
        var secondKey = new ForeignKeys(target, second, second.Shape.ClrName, second, isOptional: false).References;
        if (firstKey.Count != 1 || secondKey.Count != 1)
        {
            return null;
        }

        string[] lines =
        [
            $"[Model, Id(nameof({Key(first, firstKey)}), nameof({Key(second, secondKey)})), Index(nameof({Key(second, secondKey)}), Map = \"{table}_B_index\"), Map(\"{table}\")]",
            $"public partial record {name}",
            "{",
            .. Side(first, firstKey, "A"),
            "",
            .. Side(second, secondKey, "B"),
            "}",
        ];
        var type = target.Type!;
        var newLine = RecordEditor.NewLine(type);
        var indentation = RecordEditor.IndentationOf(type);
        var end = new TextSpan(type.FullSpan.End, 0);
        var ending = type.GetTrailingTrivia().ToFullString().IndexOf('\n') < 0 ? newLine : "";
        var text = ending + newLine + string.Concat(lines.Select(line => (line.Length == 0 ? "" : indentation + line) + newLine));
        return [.. Retype(firstList, name), .. Retype(secondList, name), RecordEditor.Edit(type, end, text)];
    }

    private static string Key(LinkedModel record, IReadOnlyList<PropertyShape> key) => record.Shape.ClrName + key[0].ClrName;

    private static IEnumerable<string> Side(LinkedModel record, IReadOnlyList<PropertyShape> key, string column)
    {
        var type = record.Shape.ClrName;
        yield return $"    [Map(\"{column}\")] {ForeignKeys.Declare(Key(record, key), key[0], isOptional: false, isUnique: false)}";
        yield return $"    [Relation(nameof({Key(record, key)}), References = [nameof({type}.{key[0].ClrName})], OnDelete = ReferentialAction.Cascade)]";
        yield return $"    public partial {type} {type} {{ get; }}";
    }

    // The name of the relation goes with the relation.
    private static IEnumerable<SourceEdit> Retype(PropertyDeclarationSyntax list, string record)
    {
        if (list.Type.DescendantNodesAndSelf().OfType<TypeArgumentListSyntax>().FirstOrDefault() is { Arguments: [var element] })
        {
            yield return RecordEditor.Replace(element, record);
        }

        if (RecordEditor.Find(list, "Relation") is { Parent: AttributeListSyntax { Attributes.Count: 1 } attributes })
        {
            yield return RecordEditor.Edit(list, TextSpan.FromBounds(attributes.SpanStart, attributes.GetLastToken().GetNextToken().SpanStart), "");
        }
    }
}
