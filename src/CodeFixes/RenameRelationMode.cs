using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.Binding.Configuration;

namespace SchemaFirst.CodeFixes;

/// <summary>Turns <c>referentialIntegrity</c>, the old name, into the datasource's <c>RelationMode</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RenameRelationMode : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [ConfigurationRules.ReferentialIntegrityDeprecated.Id];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<AttributeListSyntax>() is { Attributes: [{ ArgumentList.Arguments: [_, { Expression: LiteralExpressionSyntax { Token.Value: string mode } }] }] } list
            && target.Datasource() is { } datasource)
        {
            var value = mode == "prisma" ? "Prisma" : "ForeignKeys";
            var line = list.SyntaxTree.GetText().Lines.GetLineFromPosition(list.SpanStart).SpanIncludingLineBreak;
            var isAlone = line.Contains(list.Span) && list.SyntaxTree.GetText().ToString(line).Trim() == list.ToString();
            yield return new SchemaFix(
                "Use 'RelationMode'",
                "UseRelationMode",
                [RecordEditor.AddArgument(datasource, "RelationMode = RelationMode." + value), RecordEditor.Edit(list, isAlone ? line : list.Span, "")]);
        }
    }
}
