using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the SQL that creates a client's schema, and a hash of it, equal as long as the schema is; or why there is none.</summary>
internal static class ScriptEmitter
{
    private const string Provider = "global::SchemaFirst.Schema.Model.Provider";

    /// <summary>The file's name.</summary>
    public static string HintName(ClientSpec client) => client.HintName.Replace(".g.cs", ".Sql.g.cs");

    /// <summary>The file's text.</summary>
    public static string Emit(ClientSpec client, IReadOnlyList<ScriptSpec> scripts, string? fault)
    {
        var writer = FileEmitter.Begin(client.Namespace, []);
        writer.Open($"partial class {Escape(client.ClrName)}");
        writer.Open($"static partial void {client.ScriptMethod}({Provider} provider, ref string? script, ref string hash, ref string? fault)");
        if (fault is not null)
        {
            // Seen only where the analyzers were switched off.
            writer.Write($"fault = {Literals.Of(fault)};");
            writer.Close();
            writer.Close();
            return writer.ToString();
        }

        writer.Write($"hash = {Literals.Of(ContentHash.Of(scripts.Select(static script => script.Sql)))};");
        writer.Open("script = provider switch");
        foreach (var script in scripts)
        {
            writer.Write($"{Provider}.{script.Provider} => {Literals.Of(script.Sql)},");
        }

        writer.Write("_ => null,");
        writer.Close(";");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }
}
