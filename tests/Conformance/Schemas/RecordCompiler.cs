using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Compiles records against the attributes alone: a small half stands in for what the generator would implement.</summary>
internal static class RecordCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "SchemaFirst.Attributes.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    // What the SDK's implicit usings give every project, and the client's base class.
    private static readonly SyntaxTree Surroundings = CSharpSyntaxTree.ParseText(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;

        namespace SchemaFirst
        {
            public abstract class SchemaClient;
        }
        """, ParseOptions, "Surroundings.cs");

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, "Schema.cs");

    public static CSharpCompilation Compile(SyntaxTree tree, LinkedSchema schema) =>
        CSharpCompilation.Create("records", [Surroundings, tree, Half(schema)], References, Options);

    private static SyntaxTree Half(LinkedSchema schema)
    {
        var text = new StringBuilder("#nullable enable\nusing System;\nusing System.Collections.Generic;\n");
        foreach (var model in schema.Models)
        {
            text.Append(model.Shape.Namespace.Length == 0 ? "" : $"namespace {model.Shape.Namespace} {{ ").Append($"partial record {model.Shape.ClrName} {{");
            foreach (var property in model.Shape.Properties.Where(static property => property.IsPartial))
            {
                text.Append($" {property.Accessibility} partial {property.DeclaredType} {property.ClrName} => throw new InvalidOperationException();");
            }

            text.Append(model.Shape.Namespace.Length == 0 ? " }\n" : " } }\n");
        }

        return CSharpSyntaxTree.ParseText(text.ToString(), ParseOptions, "Half.cs");
    }
}
