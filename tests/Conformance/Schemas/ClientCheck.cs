using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Generator;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Whether the client of a schema compiles without a warning, and has one entry per model and view.</summary>
internal static class ClientCheck
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    // CS1591: whether records are documented is their author's choice.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard.dll" or "SchemaFirst.Attributes.dll" or "SchemaFirst.Schema.dll" or "SchemaFirst.Runtime.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    // What the SDK's implicit usings give every project.
    private static readonly SyntaxTree Surroundings = CSharpSyntaxTree.ParseText(
        "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nglobal using System.Threading;\nglobal using System.Threading.Tasks;\n",
        ParseOptions,
        "Surroundings.cs");

    public static string? Run(SchemaCase test)
    {
        var schema = SchemaParser.Parse(test.Text, null, new DiagnosticBag());
        var expected = SchemaBinder.Bind(schema, new DiagnosticBag()).Models.Count(static model => !model.IsIgnored);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(CSharpPrinter.Print(schema, new CSharpPrinterOptions()), Encoding.UTF8), ParseOptions, "Schema.cs");
        var compilation = CSharpCompilation.Create("client", [Surroundings, tree], References, Options);
        var driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        if (driver.GetRunResult().Results[0].Exception is { } exception)
        {
            return $"the generator failed: {exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }

        var found = output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning).ToList();
        if (found.Count > 0)
        {
            return "the client does not compile cleanly: " + string.Join(" | ", found.Take(3));
        }

        var entries = Entries(output);
        return entries == expected ? null : $"the client has {entries} entries for {expected} models and views";
    }

    private static int Entries(Compilation output) => output.GetSymbolsWithName(static _ => true, SymbolFilter.Type)
        .OfType<INamedTypeSymbol>()
        .Where(static type => type.BaseType?.ToDisplayString() == "SchemaFirst.SchemaClient")
        .SelectMany(static client => client.GetMembers().OfType<IPropertySymbol>())
        .Count(static property => property.Type.BaseType?.Name == "ModelQueries");
}
