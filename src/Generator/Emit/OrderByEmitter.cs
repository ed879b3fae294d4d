using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>
/// Emits the orders of a model's records, in three classes that build on each other: numbers (for sums and averages), all columns (for groups),
/// and with them relations.
/// </summary>
internal static class OrderByEmitter
{
    private const string Writing = "global::SchemaFirst.Runtime.Client.ArgumentWriting";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var types = model.Types;
        Open("NumberOrder", "global::SchemaFirst.Runtime.Client.OrderArguments", "by one column of numbers", "");
        EmitColumns(writer, model, AggregateColumns.CanBeAdded, "");
        Open("FieldOrder", types["NumberOrder"], "by one column", "");
        EmitColumns(writer, model, static column => !column.CanBeAdded(), "base.WriteOrder(writer);");
        Open("OrderBy", types["FieldOrder"], "one field, or one field of a relation", "sealed ");
        EmitRelations(writer, model);

        void Open(string suffix, string parent, string words, string sealing)
        {
            writer.Write($"/// <summary>An order of records of {WhereEmitter.Documentable(model)}: {words}.</summary>");
            writer.Open($"{model.Accessibility} {sealing}class {Escape(types.Local(suffix))} : {parent}");
        }
    }

    private static void EmitColumns(IndentedWriter writer, ModelSpec model, Func<ScalarSpec, bool> takes, string first)
    {
        var columns = model.Columns.Where(takes).ToList();
        foreach (var column in columns)
        {
            writer.Summary(column.Documentation, $"By <c>{column.ClrName}</c>.");
            writer.Write($"public global::SchemaFirst.{(column.IsOptional ? "SortOrder" : "Sort?")} {Escape(column.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        OpenWrite(writer, first);
        foreach (var column in columns)
        {
            writer.Write(column.IsOptional
                ? $"{Own(column.ClrName)}.Write(writer, {Literals.Of(column.Name)});"
                : $"{Writing}.Sort(writer, {Literals.Of(column.Name)}, {Own(column.ClrName)});");
        }

        Close(writer);
    }

    private static void EmitRelations(IndentedWriter writer, ModelSpec model)
    {
        foreach (var relation in model.Relations)
        {
            writer.Summary(relation.Documentation, relation.IsList ? $"By how many <c>{relation.ClrName}</c> there are." : $"By a field of <c>{relation.ClrName}</c>.");
            writer.Write($"public {(relation.IsList ? "global::SchemaFirst.CountOrder" : relation.Target["OrderBy"])}? {Escape(relation.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        var relevance = RelevanceName(model);
        if (relevance is not null)
        {
            writer.Write("/// <summary>By how well texts match words (PostgreSQL).</summary>");
            writer.Write($"public global::SchemaFirst.Relevance? {relevance} {{ get; init; }}");
            writer.Blank();
        }

        OpenWrite(writer, "base.WriteOrder(writer);");
        foreach (var relation in model.Relations)
        {
            writer.Write($"{Writing}.Part(writer, {Literals.Of(relation.Name)}, {Own(relation.ClrName)});");
        }

        if (relevance is not null)
        {
            writer.Write($"{Writing}.Part(writer, \"_relevance\", {relevance});");
        }

        Close(writer);
    }

    private static string? RelevanceName(ModelSpec model) =>
        model.Providers.Contains(nameof(Schema.Model.Provider.PostgreSql)) && model.Columns.Any(static column => column is { Kind: ClrKind.String, IsList: false })
            ? Unique("Relevance", model.MemberNames())
            : null;

    private static void OpenWrite(IndentedWriter writer, string first)
    {
        writer.Write("/// <inheritdoc/>");
        writer.Open("protected override void WriteOrder(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        if (first.Length > 0)
        {
            writer.Write(first);
        }
    }

    private static void Close(IndentedWriter writer)
    {
        writer.Close();
        writer.Close();
        writer.Blank();
    }
}
