using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Binding;

/// <summary>Binds texts that must be without error.</summary>
internal static class BoundSchema
{
    public static SchemaModel Of(string models, string provider = "postgresql")
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse($"datasource db {{\n  provider = \"{provider}\"\n}}\n{models}", null, diagnostics), diagnostics);
        Assert.Empty(diagnostics.Items.Where(item => item.Severity == Severity.Error).Select(item => item.Message));
        return schema;
    }

    public static RelationField Relation(this SchemaModel schema, string model, string field) => (RelationField)schema.FindModel(model)!.FindField(field)!;

    public static ScalarField Scalar(this SchemaModel schema, string model, string field) => (ScalarField)schema.FindModel(model)!.FindField(field)!;
}
