using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Cli.Sources;

/// <summary>Reads a schema from C# files, with the reader that the analyzers and the generator use.</summary>
internal static class CSharpSchema
{
    /// <summary>The declarations of the files as one schema.</summary>
    public static LinkedSchema Read(IReadOnlyList<SourceText> texts)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return SchemaLinker.Link(texts.Select(text => SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(text.Text, options, text.Path))));
    }
}
