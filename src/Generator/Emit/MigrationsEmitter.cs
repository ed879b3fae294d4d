using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.Syntax;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the migrations that a client carries.</summary>
internal static class MigrationsEmitter
{
    /// <summary>The file's name.</summary>
    public static string HintName(ClientSpec client) => client.HintName.Replace(".g.cs", ".Migrations.g.cs");

    /// <summary>The file's text.</summary>
    public static string Emit(ClientSpec client, EquatableArray<MigrationFile> migrations, EquatableArray<MigratedSchema> schemas)
    {
        var writer = FileEmitter.Begin(client.Namespace, []);
        writer.Write($"/// <summary>The migrations of <c>{client.ClrName}</c>, as they stood in the project.</summary>");
        writer.Open($"internal static class {Escape(client.ClrName + "Migrations")}");
        writer.Write("internal static readonly global::System.Collections.Generic.KeyValuePair<string, string>[] All =");
        writer.Deeper("[");
        foreach (var migration in migrations)
        {
            writer.Deeper($"    new({Literals.Of(migration.Name)}, {Literals.Of(migration.Script)}),");
        }

        writer.Deeper("];");

        // Only the last migration's snapshot tells of the schema: one that stands alone before it is history.
        var last = migrations.Count == 0 ? null : schemas.FirstOrDefault(schema => schema.Migration == migrations[migrations.Count - 1].Name)?.Hash;
        writer.Write($"internal const string? SchemaHash = {(last is null ? "null" : Literals.Of(last))};");
        writer.Close();
        return writer.ToString();
    }
}
