using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Brings models and the datasource's list of database schemas together.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddDatabaseSchema : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SchemaIsMissing, RuleIds.SchemaIsNotDeclared];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var datasource = target.Datasource();
        if (target.RuleId == RuleIds.SchemaIsMissing)
        {
            if (target.Node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type)
            {
                foreach (var schema in target.View.Models[0].Datasource?.Schemas ?? [])
                {
                    yield return new SchemaFix($"Put it into '{schema}'", "AddSchema:" + schema, [RecordEditor.AddAttribute(type, $"Schema(\"{schema}\")")]);
                }
            }
        }
        else if (datasource?.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Schemas")?.Expression
            is CollectionExpressionSyntax list && target.Attribute?.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }])
        {
            var place = list.Elements.Count > 0 ? list.Elements.Last().Span.End : list.OpenBracketToken.Span.End;
            yield return new SchemaFix(
                $"Add '{name}' to the datasource's schemas",
                "DeclareSchema",
                [RecordEditor.Edit(list, new Microsoft.CodeAnalysis.Text.TextSpan(place, 0), (list.Elements.Count > 0 ? ", " : "") + $"\"{name}\"")]);
        }
    }
}
