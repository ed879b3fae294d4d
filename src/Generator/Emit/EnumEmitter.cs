using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what reads and writes an enum's values.</summary>
internal static class EnumEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(EnumSpec type)
    {
        var writer = FileEmitter.Begin(type.Namespace, []);
        writer.Write($"/// <summary>Reads and writes values of <c>{type.ClrName}</c>.</summary>");
        writer.Open($"internal sealed class {Escape(type.CodecName)} : global::SchemaFirst.Runtime.Client.ScalarCodec<{type.FullName}>");
        writer.Write($"internal static readonly {type.FullCodecName} Instance = new();");
        writer.Blank();
        writer.Write("internal static readonly global::SchemaFirst.Runtime.Metadata.EnumInfo Info = new(");
        writer.Deeper($"{Literals.Of(type.Name)},\n{Literals.Of(type.DatabaseName)},\n{Literals.Of(type.Schema)},\n[");
        foreach (var value in type.Values)
        {
            writer.Deeper($"    new({Literals.Of(value.Name)}, {Literals.Of(value.DatabaseName)}),");
        }

        writer.Deeper("]);");
        writer.Blank();
        writer.Write("public override global::SchemaFirst.Schema.Model.ScalarType Type => global::SchemaFirst.Schema.Model.ScalarType.String;");
        writer.Blank();
        writer.Write($"public override void Write(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer, {type.FullName} value) =>");
        writer.Deeper("writer.Value(global::SchemaFirst.Runtime.Requests.RequestValue.EnumValue(value switch\n{");
        foreach (var value in type.Values)
        {
            writer.Deeper($"    {type.FullName}.{Escape(value.ClrName)} => {Literals.Of(value.Name)},");
        }

        writer.Deeper("    _ => value.ToString(),\n}));");
        writer.Blank();
        writer.Write($"public override {type.FullName} Read(global::SchemaFirst.Runtime.Execution.RowReader row, int ordinal) =>");
        writer.Deeper("row.GetEnumText(ordinal) switch\n{");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in type.Values.Where(value => seen.Add(value.DatabaseName)))
        {
            writer.Deeper($"    {Literals.Of(value.DatabaseName)} => {type.FullName}.{Escape(value.ClrName)},");
        }

        writer.Deeper($"    var text => throw global::SchemaFirst.Runtime.Client.EnumReading.Unknown(text, {Literals.Of(type.Name)}),\n}};");
        writer.Close();
        return writer.ToString();
    }
}
