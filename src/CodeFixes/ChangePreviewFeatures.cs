using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Rules;
using SchemaFirst.Schema.Rules.Dialect;

namespace SchemaFirst.CodeFixes;

/// <summary>Switches preview features on where they are needed, and keeps their list tidy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ChangePreviewFeatures : SchemaCodeFix
{
    private const string List = "PreviewFeatures";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.ViewsNeedPreview, RuleIds.PartialIndexesNeedPreview, RuleIds.ShardKeysNeedPreview, ExtensionsNeedPreview.Info.Id,
        ConfigurationRules.PreviewFeatureDeprecated.Id, ConfigurationRules.PreviewFeatureRenamed.Id,
    ];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var id = target.RuleId;
        return id == ConfigurationRules.PreviewFeatureDeprecated.Id || id == ConfigurationRules.PreviewFeatureRenamed.Id
            ? Correct(target, id)
            : Add(target, id switch
            {
                RuleIds.ViewsNeedPreview => "views",
                RuleIds.PartialIndexesNeedPreview => "partialIndexes",
                RuleIds.ShardKeysNeedPreview => "shardKeys",
                _ => "postgresqlExtensions",
            });
    }

    private static IEnumerable<SchemaFix> Add(FixTarget target, string feature)
    {
        var client = target.Datasource()?.FirstAncestorOrSelf<ClassDeclarationSyntax>();
        if (client is null)
        {
            yield break;
        }

        var generator = client.AttributeLists.SelectMany(static list => list.Attributes)
            .FirstOrDefault(static attribute => attribute.Name.ToString() is "Generator" or "GeneratorAttribute" or "SchemaFirst.Generator");
        var edit = generator is null
            ? RecordEditor.Edit(client, new TextSpan(client.SpanStart, 0), $"[Generator(\"client\", \"prisma-client\", Output = \"../generated\", {List} = [\"{feature}\"])]{RecordEditor.NewLine(client)}{RecordEditor.IndentationOf(client)}")
            : FeaturesOf(generator) is { } list ? AddElement(list, feature)
            : RecordEditor.AddArgument(generator, $"{List} = [\"{feature}\"]");
        yield return new SchemaFix($"Switch the preview feature '{feature}' on", "AddPreview:" + feature, [edit]);
    }

    private static IEnumerable<SchemaFix> Correct(FixTarget target, string id)
    {
        if (target.Attribute is not { } generator || FeaturesOf(generator) is not { } list)
        {
            yield break;
        }

        // The arguments of the finding: the feature, then its new name if it has one.
        var names = target.ArgumentsOfFinding();
        var element = list.Elements.FirstOrDefault(element => element.ToString() == $"\"{names[0]}\"");
        if (element is null)
        {
            yield break;
        }

        yield return id == ConfigurationRules.PreviewFeatureRenamed.Id
            ? new SchemaFix($"Rename to '{names[1]}'", "RenamePreview:" + names[1], [RecordEditor.Replace(element, $"\"{names[1]}\"")])
            : new SchemaFix($"Remove '{names[0]}'", "RemovePreview", [Remove(list, element)]);
    }

    private static CollectionExpressionSyntax? FeaturesOf(AttributeSyntax generator) => generator.ArgumentList?.Arguments
        .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == List)?.Expression as CollectionExpressionSyntax;

    private static SourceEdit AddElement(CollectionExpressionSyntax list, string feature)
    {
        var place = list.Elements.Count > 0 ? list.Elements.Last().Span.End : list.OpenBracketToken.Span.End;
        return RecordEditor.Edit(list, new TextSpan(place, 0), (list.Elements.Count > 0 ? ", " : "") + $"\"{feature}\"");
    }

    private static SourceEdit Remove(CollectionExpressionSyntax list, CollectionElementSyntax element)
    {
        var index = list.Elements.IndexOf(element);
        var span = index + 1 < list.Elements.Count ? TextSpan.FromBounds(element.SpanStart, list.Elements[index + 1].SpanStart)
            : index > 0 ? TextSpan.FromBounds(list.Elements[index - 1].Span.End, element.Span.End)
            : element.Span;
        return RecordEditor.Edit(list, span, "");
    }
}
