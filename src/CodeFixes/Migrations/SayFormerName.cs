using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Analyzers.Migrations;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.CodeFixes.Migrations;

/// <summary>Says what was renamed, so that the next migration renames it too; or keeps the name in the database.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SayFormerName : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [MigrationDescriptors.RenameSeenAsDrop.Id];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member || target.FormerName is not { } name)
        {
            yield break;
        }

        var text = SymbolDisplay.FormatLiteral(name, quote: true);
        yield return new SchemaFix($"Rename '{name}' in the next migration", "RenamedFrom", [RecordEditor.AddAttribute(member, $"RenamedFrom({text})")]);
        if (RecordEditor.Find(member, "Map") is null)
        {
            yield return new SchemaFix($"Keep the name '{name}' in the database", "Map", [RecordEditor.AddAttribute(member, $"Map({text})")]);
        }
    }
}
