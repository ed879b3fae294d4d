using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Migrate;

/// <summary>The schema that a database is led to.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Database">The database it asks for.</param>
public sealed record TargetSchema(SchemaModel Schema, DatabaseModel Database)
{
    /// <summary>The namespaces that the schema speaks of; what stands in others is not its business.</summary>
    public IReadOnlyList<string> Namespaces => Schema.Datasource is { Schemas.Count: > 0 } datasource ? datasource.Schemas : Database.Namespaces;

    /// <summary>Takes a schema that was bound without an error.</summary>
    /// <exception cref="MigrationException">P1012: the provider's database cannot hold what the schema asks for.</exception>
    public static TargetSchema From(SchemaModel schema)
    {
        var dialect = DialectTable.Get(schema.Provider);
        var database = DatabaseModelBuilder.Build(schema, dialect);
        var problems = dialect.Problems(database).ToList();
        return problems.Count == 0
            ? new TargetSchema(schema, database)
            : throw new MigrationException(MigrationErrorCodes.InvalidSchema, "The database cannot hold the schema: " + string.Join("; ", problems));
    }

    /// <summary>Reads a <c>.prisma</c> text.</summary>
    /// <exception cref="MigrationException">P1012: the schema is invalid; the message holds every error.</exception>
    public static TargetSchema Parse(string text, string? path = null)
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, path, diagnostics), diagnostics);
        if (diagnostics.HasErrors)
        {
            var errors = diagnostics.Items.Where(static item => item.Severity == Severity.Error).Select(static item => $"{item.Rule.Id}: {item.Message}");
            throw new MigrationException(MigrationErrorCodes.InvalidSchema, "The schema is invalid: " + string.Join("; ", errors));
        }

        return From(schema);
    }
}
