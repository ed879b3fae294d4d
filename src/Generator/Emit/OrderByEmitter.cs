using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the orders of a model's records.</summary>
internal static class OrderByEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>An order of records of {WhereEmitter.Documentable(model)}: one field, or one field of a relation.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("OrderBy"))} : global::SchemaFirst.Runtime.Client.IArguments");
        foreach (var column in model.Columns)
        {
            writer.Summary(column.Documentation, $"By <c>{column.ClrName}</c>.");
            writer.Write($"public global::SchemaFirst.{(column.IsOptional ? "SortOrder" : "Sort?")} {Escape(column.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        foreach (var relation in model.Relations)
        {
            writer.Summary(relation.Documentation, relation.IsList ? $"By how many <c>{relation.ClrName}</c> there are." : $"By a field of <c>{relation.ClrName}</c>.");
            writer.Write($"public {(relation.IsList ? "global::SchemaFirst.CountOrder" : relation.Target["OrderBy"])}? {Escape(relation.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        foreach (var column in model.Columns)
        {
            writer.Write(column.IsOptional
                ? $"{Own(column.ClrName)}.Write(writer, {Literals.Of(column.Name)});"
                : $"global::SchemaFirst.Runtime.Client.ArgumentWriting.Sort(writer, {Literals.Of(column.Name)}, {Own(column.ClrName)});");
        }

        foreach (var relation in model.Relations)
        {
            writer.Write($"global::SchemaFirst.Runtime.Client.ArgumentWriting.Part(writer, {Literals.Of(relation.Name)}, {Own(relation.ClrName)});");
        }

        writer.Write("writer.EndObject();");
        writer.Close();
        writer.Close();
        writer.Blank();
    }
}
