using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what aggregates of a model answer. Each member reads the answer's row, so that what nobody reads costs nothing.</summary>
internal static class AggregateEmitter
{
    private const string Row = "global::SchemaFirst.Runtime.Client.AggregateRow";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var names = AggregateNames.Of(model);
        Open(writer, model, names, "readonly struct", "Counted", "How many records of {0} have a value in a column");
        writer.Write("/// <summary>How many records there are.</summary>");
        writer.Write($"public int {names.All} => {names.Row}.Count(-1);");
        Columns(writer, model, static _ => true, (column, index) => $"int {Escape(column.ClrName)} => {names.Row}.Count({index});");
        Open(writer, model, names, "readonly struct", "Summed", "The sums of columns of {0}; null where there is nothing to add");
        Columns(writer, model, AggregateColumns.CanBeAdded, (column, index) => $"{column.Sum().Type}? {Escape(column.ClrName)} => {names.Row}.Sum({index}, {column.Sum().Codec});");
        Open(writer, model, names, "readonly struct", "Averaged", "The averages of columns of {0}; null where there is nothing to average");
        Columns(writer, model, AggregateColumns.CanBeAdded, (column, index) => $"{column.Average().Type}? {Escape(column.ClrName)} => {names.Row}.Average({index}, {column.Average().Codec});");
        Open(writer, model, names, "readonly struct", "Extreme", "The least or the greatest values of columns of {0}; null where there is none", names.Greatest);
        Columns(writer, model, AggregateColumns.HasExtremes, (column, index) =>
            $"{column.ClrType}? {Escape(column.ClrName)} => {names.Row}.{(column.IsValueType ? "Extreme" : "ExtremeReference")}({names.Greatest}, {index}, {column.Codec()});");
        Open(writer, model, names, "sealed class", "Aggregated", "The answer of functions over records of {0}");
        Functions(writer, model, names);
        Columns(writer, model, static _ => false, static (_, _) => "");
        Open(writer, model, names, "sealed class", "Group", "A group of records of {0}: the values that it is made by, and functions over it");
        Functions(writer, model, names);
        Columns(writer, model, static _ => true, (column, index) => $"{column.FullType()} {Escape(column.ClrName)} => {names.Row}.{Reader(column)}({index}, {column.Codec()});");
    }

    private static void Open(IndentedWriter writer, ModelSpec model, AggregateNames names, string kind, string suffix, string words, string? flag = null)
    {
        var type = Escape(model.Types.Local(suffix));
        writer.Write($"/// <summary>{words.Replace("{0}", WhereEmitter.Documentable(model))}.</summary>");
        writer.Open($"{model.Accessibility} {kind} {type}");
        writer.Write($"private readonly {Row} {names.Row};");
        if (flag is not null)
        {
            writer.Write($"private readonly bool {flag};");
        }

        writer.Blank();
        writer.Write(flag is null
            ? $"internal {type}({Row} row) => this.{names.Row} = row;"
            : $"internal {type}({Row} row, bool greatest) => (this.{names.Row}, this.{flag}) = (row, greatest);");
        writer.Blank();
    }

    private static void Columns(IndentedWriter writer, ModelSpec model, Func<ScalarSpec, bool> takes, Func<ScalarSpec, int, string> member)
    {
        for (var index = 0; index < model.Scalars.Count; index++)
        {
            var column = model.Scalars[index];
            if (!column.IsUnsupported && takes(column))
            {
                if (column.Documentation is { } words)
                {
                    writer.Summary(words, "");
                }

                writer.Write("public " + member(column, index));
            }
        }

        writer.Close();
        writer.Blank();
    }

    private static void Functions(IndentedWriter writer, ModelSpec model, AggregateNames names)
    {
        Member("Counted", names.Count, "How many records there are, and how many have a value in a column.");
        Member("Summed", names.Sum, "The sums of columns.");
        Member("Averaged", names.Average, "The averages of columns.");
        Member("Extreme", names.Min, "The least values of columns.", ", false");
        Member("Extreme", names.Max, "The greatest values of columns.", ", true");

        void Member(string suffix, string name, string words, string more = "")
        {
            writer.Write($"/// <summary>{words}</summary>");
            writer.Write($"public {model.Types[suffix]} {name} => new({names.Row}{more});");
            writer.Blank();
        }
    }

    private static string Reader(ScalarSpec column) => column switch
    {
        { IsList: true } => "GroupList",
        { IsOptional: false } => "Group",
        { Kind: ClrKind.TypedJson } => "GroupJson",
        { IsValueType: true } => "GroupOrNull",
        _ => "GroupReference",
    };
}
