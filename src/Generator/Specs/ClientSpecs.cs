using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads what is emitted for a client class.</summary>
internal static class ClientSpecs
{
    // Members of SchemaClient and of every object; a model of such a name gets a property of another.
    private static readonly string[] Reserved =
    [
        "Database", "TransactionAsync", "QueryAsync", "ExecuteAsync", "DisposeAsync", "Model", "Context", "CreateTwin",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    /// <summary>The specification of one client class.</summary>
    public static ClientSpec From(
        ClientShape client, EquatableArray<ClientShape> parts, EquatableArray<ModelSpec> models, List<SchemaModel> schemas, bool isValid, string hintName)
    {
        var others = parts.Where(part => part.FullClrName == client.FullClrName).SelectMany(static part => part.OtherMembers).ToEquatableArray();
        var taken = new HashSet<string>(Reserved.Concat(others), StringComparer.Ordinal) { client.ClrName };
        // Only a valid schema is a database that can be made.
        var scripts = (isValid ? schemas : []).Select(Script).OfType<ScriptSpec>().ToEquatableArray();
        return new ClientSpec
        {
            ClrName = client.ClrName,
            Namespace = client.Namespace,
            HintName = hintName,
            IsSealed = parts.Any(part => part.FullClrName == client.FullClrName && part.IsSealed),
            Models = models.Select(model => new ClientModelSpec(
                model.Name,
                model.IsIgnored ? "" : Names.Unique(model.Types.ClrName, taken, "Table"),
                model.Types,
                model.Accessibility,
                model.IsIgnored,
                model.Documentation)).ToEquatableArray(),
            Scripts = scripts,
            RelationMode = schemas[0].RelationMode.ToString(),
            SchemaHash = ContentHash.Of(scripts.Select(static script => script.Sql)),
            OtherMembers = others,
        };
    }

    private static ScriptSpec? Script(SchemaModel schema)
    {
        if (DialectTable.Find(schema.Provider) is not { } dialect)
        {
            return null;
        }

        var plan = SchemaDiffer.Diff(DatabaseModel.Empty, DatabaseModelBuilder.Build(schema, dialect), dialect);
        return new ScriptSpec(schema.Provider.ToString(), MigrationScript.Render(plan));
    }
}
