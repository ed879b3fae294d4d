using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Writes the option of a generator or datasource that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectSpelling : SchemaCodeFix
{
    private static readonly string[] DatasourceOptions = ["relationMode", "schemas", "extensions"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MisspeltGeneratorOption, ConfigurationRules.PropertyUnknown.Id];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var names = target.ArgumentsOfFinding();
        var meant = names.Count switch
        {
            3 => names[2],
            1 => Spelling.Nearest(names[0], DatasourceOptions),
            _ => null,
        };

        // The finding stands at the key or at its whole line.
        var literal = target.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>()
            ?? target.Attribute?.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(found => found.Token.ValueText == names[0]);
        if (meant is not null && literal is not null)
        {
            yield return new SchemaFix($"Change to '{meant}'", "CorrectSpelling", [RecordEditor.Replace(literal, $"\"{meant}\"")]);
        }
    }
}
