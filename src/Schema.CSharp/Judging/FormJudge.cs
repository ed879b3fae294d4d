using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Judges the C# form where it depends on what a type means: relations are partial properties, columns are not.</summary>
internal static class FormJudge
{
    public static void Judge(LinkedSchema schema, DiagnosticBag findings)
    {
        var models = new HashSet<string>(schema.Models.Where(static model => model.Shape.Kind != ModelKind.CompositeType)
            .Select(static model => model.Declaration.Name.Text), StringComparer.Ordinal);
        var values = new HashSet<string>(schema.Enums.Select(static type => type.SchemaName)
            .Concat(schema.Models.Where(static model => model.Shape.Kind == ModelKind.CompositeType).Select(static model => model.Shape.SchemaName)), StringComparer.Ordinal);
        foreach (var model in schema.Models)
        {
            Report(model.Shape.Findings, findings);
            var index = 0;
            foreach (var field in model.Declaration.Fields)
            {
                Judge(model.Shape.Properties[index++], field, models.Contains(field.Type.Name) && !field.Type.IsUnsupported, values, findings);
            }
        }

        foreach (var type in schema.Enums)
        {
            Report(type.Findings, findings);
        }

        foreach (var client in schema.Clients)
        {
            Report(client.Findings, findings);
        }
    }

    private static void Judge(PropertyShape property, FieldDeclaration field, bool isRelation, HashSet<string> values, DiagnosticBag findings)
    {
        if (isRelation)
        {
            if (!property.IsPartial || property.IsWritable)
            {
                findings.Report(FormRules.RelationNotPartial, field.Name.Origin, property.ClrName);
            }
        }
        else if (property.IsPartial)
        {
            // A partial property of an unknown type is most likely a relation to a model that is still to be written.
            if (field.Type.IsUnsupported || ScalarNames.ToClr(field.Type.Name) is not null || values.Contains(field.Type.Name))
            {
                findings.Report(FormRules.PropertyIsPartial, field.Name.Origin, property.ClrName);
            }
        }
        else if (!property.IsWritable)
        {
            findings.Report(FormRules.PropertyNotReadable, field.Name.Origin, property.ClrName);
        }
    }

    private static void Report(EquatableArray<SchemaDiagnostic> items, DiagnosticBag findings)
    {
        foreach (var item in items)
        {
            findings.Report(item.Rule, item.Origin, [.. item.Arguments]);
        }
    }
}
