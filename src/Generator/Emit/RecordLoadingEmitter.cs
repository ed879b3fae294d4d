using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits how a record is made from a row: whole, in part, and its relations afterwards.</summary>
internal static class RecordLoadingEmitter
{
    private const string Row = "global::SchemaFirst.Runtime.Execution.RowReader row, int offset";

    public static void Emit(IndentedWriter writer, ModelSpec model, RecordNames state)
    {
        var name = Escape(model.Types.ClrName);
        var record = model.Types.Record;

        // Columns with a default are not required and yet not null: the database fills them in.
        writer.Write("#pragma warning disable CS8618");
        if (!model.IsPositional && !model.OtherMembers.Contains(".ctor"))
        {
            writer.Write("/// <summary>Makes a record by hand.</summary>");
            writer.Open($"public {name}()");
            writer.Close();
            writer.Blank();
        }

        EmitConstructor(writer, model, Row, static (column, place) => column.Read(place == 0 ? "offset" : $"offset + {place}"));
        EmitConstructor(writer, model, Row + ", int[] places", static (column, place) =>
        {
            var read = column.Read($"offset + places[{place}]");
            return $"places[{place}] < 0 ? default! : {(column.IsOptional ? $"({read})" : read)}";
        });
        writer.Write("#pragma warning restore CS8618");
        writer.Blank();
        writer.Write($"static {record} global::SchemaFirst.Runtime.Client.IRecord<{record}>.Load({Row}) => new(row, offset);");
        writer.Blank();
        writer.Write($"static {record} global::SchemaFirst.Runtime.Client.IRecord<{record}>.Load({Row}, int[] places) => new(row, offset, places);");
        writer.Blank();
        EmitSetRelation(writer, model, state);
        EmitSetCount(writer, model, state);
    }

    private static void EmitConstructor(IndentedWriter writer, ModelSpec model, string parameters, Func<ScalarSpec, int, string> read)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        var scalarPlace = 0;
        var columnPlace = 0;
        var isPartial = parameters.Length > Row.Length;
        foreach (var scalar in model.Scalars)
        {
            if (!scalar.IsUnsupported)
            {
                // A whole record's columns stand without gaps; a part's places count all scalars of the metadata.
                columns[scalar.ClrName] = read(scalar, isPartial ? scalarPlace : columnPlace);
                columnPlace++;
            }

            scalarPlace++;
        }

        writer.Write("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Write($"private {Escape(model.Types.ClrName)}({parameters})");
        if (model.IsPositional)
        {
            writer.Deeper($": this({string.Join(", ", model.Parameters.Select(parameter => columns.TryGetValue(parameter, out var value) ? value : "default!"))})");
        }

        writer.Open();
        foreach (var column in model.Columns)
        {
            if (!column.IsPositional)
            {
                writer.Write($"{Own(column.ClrName)} = {columns[column.ClrName]};");
            }
        }

        writer.Close();
        writer.Blank();
    }

    private static void EmitSetRelation(IndentedWriter writer, ModelSpec model, RecordNames state)
    {
        writer.Open($"void global::SchemaFirst.Runtime.Client.IRecord<{model.Types.Record}>.SetRelation(int relation, object? value)");
        if (state.HasState)
        {
            writer.Write($"var loaded = {state.StateField} ??= new {state.StateType}();");
            writer.Open("switch (relation)");
            for (var index = 0; index < model.Relations.Count; index++)
            {
                var relation = model.Relations[index];
                var target = relation.Target.Record;
                writer.Write($"case {index}:");
                writer.Deeper(relation.IsList
                    ? $"loaded.{Escape(relation.ClrName)} = (global::System.Collections.Generic.IReadOnlyList<{target}>)value!;\nbreak;"
                    : $"loaded.{Escape(relation.ClrName)} = new global::SchemaFirst.Optional<{target}?>(({target}?)value);\nbreak;");
            }

            writer.Close();
        }

        writer.Close();
        writer.Blank();
    }

    private static void EmitSetCount(IndentedWriter writer, ModelSpec model, RecordNames state)
    {
        writer.Open($"void global::SchemaFirst.Runtime.Client.IRecord<{model.Types.Record}>.SetCount(string relation, int count)");
        if (state.CountsProperty is not null)
        {
            writer.Write($"var loaded = {state.StateField} ??= new {state.StateType}();");
            writer.Write($"(loaded.{RecordNames.Counts} ??= new {model.Types["Counts"]}()).{CountsEmitter.MemberNames(model).Set}(relation, count);");
        }

        writer.Close();
        writer.Blank();
    }
}
