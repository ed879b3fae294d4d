using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Migrations;

namespace SchemaFirst.CodeFixes.Migrations;

/// <summary>Removes a <c>[RenamedFrom]</c> that has done its work.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveFormerName : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [MigrationDescriptors.RenameIsDone.Id];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Attribute is { Parent: AttributeListSyntax list } attribute)
        {
            yield return new SchemaFix("Remove [RenamedFrom]", "RemoveRenamedFrom", [RecordEditor.Edit(attribute, SpanOf(attribute, list), "")]);
        }
    }

    // The last of a list takes the list with it, and the line where it stands alone; others take a comma.
    private static TextSpan SpanOf(AttributeSyntax attribute, AttributeListSyntax list)
    {
        var index = list.Attributes.IndexOf(attribute);
        if (list.Attributes.Count == 1)
        {
            return TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart);
        }

        return index > 0
            ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End)
            : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart);
    }
}
