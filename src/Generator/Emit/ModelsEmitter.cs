using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>
/// Emits how a client finds what the engine knows of a model by the model's name. Methods of many cases are divided: what a program of a thousand models
/// compiles when it starts is the way to those that it uses.
/// </summary>
internal static class ModelsEmitter
{
    private const int MostCases = 24;
    private const string Set = "global::SchemaFirst.Runtime.Client.ModelSet";
    private const string Info = "global::SchemaFirst.Runtime.Metadata.ModelInfo";

    /// <summary>The type that is emitted.</summary>
    public static string TypeOf(ClientSpec client) => Global(client.Namespace, client.ClrName + "Models");

    /// <summary>Emits it.</summary>
    public static void Emit(IndentedWriter writer, ClientSpec client)
    {
        writer.Write($"/// <summary>The models of <c>{client.ClrName}</c> by their names.</summary>");
        writer.Open($"internal static class {Escape(client.ClrName + "Models")}");
        writer.Write("internal static string[] Names() =>");
        writer.Deeper("[");
        foreach (var model in client.Models)
        {
            writer.Deeper($"    {Literals.Of(model.Name)},");
        }

        writer.Deeper("];");
        writer.Blank();
        ClientModelSpec[] sorted = [.. client.Models.OrderBy(static model => model.Name, StringComparer.Ordinal)];
        if (sorted.Length <= MostCases)
        {
            EmitCreate(writer, sorted);
        }
        else
        {
            EmitParts(writer, sorted);
        }

        writer.Close();
    }

    // By names in order: the first part whose successor begins behind the name holds it.
    private static void EmitParts(IndentedWriter writer, ClientModelSpec[] sorted)
    {
        var count = (sorted.Length + MostCases - 1) / MostCases;
        writer.Open($"internal static {Info}? Create({Set} models, string name)");
        for (var part = 1; part < count; part++)
        {
            writer.Open($"if (string.CompareOrdinal(name, {Literals.Of(sorted[part * MostCases].Name)}) < 0)");
            writer.Write($"return Part{part - 1}.Create(models, name);");
            writer.Close();
            writer.Blank();
        }

        writer.Write($"return Part{count - 1}.Create(models, name);");
        writer.Close();
        for (var part = 0; part < count; part++)
        {
            writer.Blank();
            writer.Open($"private static class Part{part}");
            EmitCreate(writer, [.. sorted.Skip(part * MostCases).Take(MostCases)]);
            writer.Close();
        }
    }

    private static void EmitCreate(IndentedWriter writer, ClientModelSpec[] models)
    {
        writer.Write($"internal static {Info}? Create({Set} models, string name) => name switch");
        writer.Deeper("{");
        foreach (var model in models)
        {
            writer.Deeper($"    {Literals.Of(model.Name)} => {model.Types["Metadata"]}.Create(models, models.Provider),");
        }

        writer.Deeper("    _ => null,");
        writer.Deeper("};");
    }
}
