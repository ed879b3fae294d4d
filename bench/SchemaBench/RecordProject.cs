using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.SchemaBench;

/// <summary>The synthetic schema as a project of records, one file each, beside a file that has nothing to do with it.</summary>
internal sealed class RecordProject
{
    /// <summary>The unrelated file's name.</summary>
    public const string Unrelated = "Unrelated.cs";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard.dll" or "SchemaFirst.Attributes.dll" or "SchemaFirst.Schema.dll" or "SchemaFirst.Runtime.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    private readonly Dictionary<string, string> _texts;

    private RecordProject(Dictionary<string, string> texts)
    {
        _texts = texts;
        Compilation = CSharpCompilation.Create("records", texts.Select(static file => Parse(file.Value, file.Key)), References, Options);
    }

    /// <summary>How the sources are read.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose)
        .WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", "SchemaFirst.Generated")]);

    /// <summary>The project as it stands.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>Makes the project of a schema's text.</summary>
    public static RecordProject Of(string schema)
    {
        var texts = CSharpPrinter.PrintFiles(SchemaParser.Parse(schema, null, new DiagnosticBag()), new CSharpPrinterOptions { Namespace = "Bench" })
            .ToDictionary(static file => file.Name, static file => file.Text);
        texts.Add("Usings.cs", Usings);
        texts.Add(Unrelated, "namespace Bench;\n\npublic static class Unrelated\n{\n    public static int Answer() => 42;\n}\n");
        return new RecordProject(texts);
    }

    /// <summary>A file's text.</summary>
    public string Text(string path) => _texts[path];

    /// <summary>Replaces a file's text, as an editor does.</summary>
    public void Edit(string path, string text)
    {
        _texts[path] = text;
        Compilation = Compilation.ReplaceSyntaxTree(Tree(path), Parse(text, path));
    }

    /// <summary>A file as it stands.</summary>
    public SyntaxTree Tree(string path) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
}
