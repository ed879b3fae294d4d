using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

/// <summary>Short ways to read a text.</summary>
internal static class Reading
{
    /// <summary>Reads a text that must be without findings.</summary>
    public static SchemaSyntax Clean(string text)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SchemaParser.Parse(text, null, diagnostics);
        Assert.Empty(diagnostics.Items);
        return syntax;
    }

    public static ModelDeclaration OnlyModel(string text) => Assert.IsType<ModelDeclaration>(Assert.Single(Clean(text).Declarations));

    /// <summary>The only field of a model whose only line is given.</summary>
    public static FieldDeclaration Field(string line) => Assert.Single(OnlyModel($"model A {{\n  {line}\n}}\n").Fields);

    /// <summary>The argument of <c>@a(…)</c>.</summary>
    public static ArgumentSyntax Argument(string text) => Assert.Single(Assert.Single(Field($"f Int @a({text})").Attributes).Arguments);

    public static IReadOnlyList<SchemaDiagnostic> Findings(string text)
    {
        var diagnostics = new DiagnosticBag();
        SchemaParser.Parse(text, null, diagnostics);
        return diagnostics.Items;
    }

    /// <summary>The piece of text that an origin names.</summary>
    public static string At(this string text, Origin origin) => text[origin.Start..origin.End];
}
