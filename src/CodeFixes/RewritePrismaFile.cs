using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.CodeFixes;

/// <summary>Writes a <c>.prisma</c> file that is out of step with the records anew, as <c>schemafirst export</c> would.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RewritePrismaFile : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [FormRules.PrismaFileOutOfStep.Id];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var files = target.Options is null ? [] : PrismaCopy.In(target.Options, target.View.Schema, default).SelectMany(static copy => copy.Files).Where(static file => !file.IsInStep).ToList();
        if (files.Count > 0)
        {
            var names = string.Join(", ", files.Select(static file => $"'{Path.GetFileName(file.Path)}'"));
            yield return new SchemaFix(
                $"Write {names} anew", "RewritePrismaFile", [.. files.Select(static file => new SourceEdit(file.Path, new TextChange(new TextSpan(0, file.Length), file.Expected)))]);
        }
    }
}
