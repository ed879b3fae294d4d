using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dmmf;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Whether the DMMF document is Prisma's.</summary>
internal static class DmmfCheck
{
    public static string? Run(SchemaCase test)
    {
        var diagnostics = new DiagnosticBag();
        var printed = DmmfPrinter.Print(SchemaBinder.Bind(SchemaParser.Parse(test.Text, null, diagnostics), diagnostics));
        var expected = JsonNode.Parse(test.Expected.GetProperty("dmmf").GetRawText());
        var actual = JsonNode.Parse(printed);
        return JsonNode.DeepEquals(expected, actual) ? null : JsonDifference.Describe(expected, actual, "");
    }
}
