using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what selects one record: its keys by value, and further conditions.</summary>
internal static class WhereUniqueEmitter
{
    private const string Writing = "global::SchemaFirst.Runtime.Client.ArgumentWriting";

    // Names that a tuple gives to its own members.
    private static readonly HashSet<string> TupleMembers = new(StringComparer.Ordinal)
    {
        "Rest", "CompareTo", "Deconstruct", "Equals", "GetHashCode", "ToString",
    };

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var type = model.Types.Local("WhereUnique");
        var single = new HashSet<string>(model.Keys.Where(static key => key.Fields.Count == 1).Select(static key => key.Fields[0]), StringComparer.Ordinal);
        var compound = model.Keys.Where(static key => key.Fields.Count > 1).ToList();
        writer.Write($"/// <summary>Selects one record of {WhereEmitter.Documentable(model)} by a key; further conditions narrow the choice.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(type)} : global::SchemaFirst.Runtime.Client.IArguments");
        var further = new FurtherConditions(model, WhereEmitter.Conditions(model, name => !single.Contains(name)).Concat(Logic.Of(model).Conditions(model.Types["Where"])));
        foreach (var key in compound)
        {
            writer.Write($"/// <summary>The key of {string.Join(", ", key.Fields.Select(field => $"<c>{model.Scalar(field).ClrName}</c>"))}.</summary>");
            writer.Write($"public ({string.Join(", ", key.Fields.Select(field => Element(model.Scalar(field))))})? {Escape(key.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        foreach (var column in model.FieldOrder.Where(single.Contains).Select(model.Scalar))
        {
            writer.Summary(column.Documentation, $"The key <c>{column.ClrName}</c>.");
            writer.Write($"public global::SchemaFirst.Optional<{column.ClrType}> {Escape(column.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        further.EmitProperties(writer);
        EmitWrite(writer, model, single, compound, further);
        further.EmitState(writer);
        writer.Close();
        writer.Blank();
    }

    private static void EmitWrite(IndentedWriter writer, ModelSpec model, HashSet<string> single, List<KeySpec> compound, FurtherConditions further)
    {
        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        var place = 0;
        foreach (var key in compound)
        {
            var local = $"key{place++}";
            writer.Open($"if ({Own(key.ClrName)} is {{ }} {local})");
            writer.Write($"writer.Name({Literals.Of(key.Name)});");
            writer.Write("writer.BeginObject();");
            for (var index = 0; index < key.Fields.Count; index++)
            {
                var column = model.Scalar(key.Fields[index]);
                writer.Write($"{Writing}.Value(writer, {Literals.Of(column.Name)}, {local}.Item{index + 1}, {column.Codec()});");
            }

            writer.Write("writer.EndObject();");
            writer.Close();
            writer.Blank();
        }

        foreach (var column in model.FieldOrder.Where(single.Contains).Select(model.Scalar))
        {
            writer.Write($"{Writing}.Value(writer, {Literals.Of(column.Name)}, {Own(column.ClrName)}, {column.Codec()});");
        }

        further.EmitWrites(writer, static _ => true);
        writer.Write("writer.EndObject();");
        writer.Close();
    }

    private static string Element(ScalarSpec column) =>
        TupleMembers.Contains(column.ClrName) || column.ClrName.StartsWith("Item", StringComparison.Ordinal) ? column.ClrType : $"{column.ClrType} {Escape(column.ClrName)}";
}
