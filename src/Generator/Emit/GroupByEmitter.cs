using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits how groups of a model are ordered and which of them are wanted.</summary>
internal static class GroupByEmitter
{
    private const string Writing = "global::SchemaFirst.Runtime.Client.ArgumentWriting";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        EmitNumbers(writer, model);
        EmitOrder(writer, model);
        EmitHaving(writer, model);
    }

    private static void EmitNumbers(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>The columns of {WhereEmitter.Documentable(model)} that can be added up.</summary>");
        writer.Open($"{model.Accessibility} enum {Escape(model.Types.Local("NumberField"))}");
        for (var index = 0; index < model.Scalars.Count; index++)
        {
            if (model.Scalars[index].CanBeAdded())
            {
                writer.Write($"{Escape(model.Scalars[index].ClrName)} = {index},");
            }
        }

        writer.Close();
        writer.Blank();
    }

    private static void EmitOrder(IndentedWriter writer, ModelSpec model)
    {
        var names = AggregateNames.Of(model);
        var (fields, numbers) = (model.Types["FieldOrder"], model.Types["NumberOrder"]);
        writer.Write($"/// <summary>An order of groups of {WhereEmitter.Documentable(model)}: by one column that they are made by, or by one function.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("GroupOrder"))} : {fields}");
        Member("By how many records have a value in a column.", fields, names.Count);
        Member("By the sum of a column.", numbers, names.Sum);
        Member("By the average of a column.", numbers, names.Average);
        Member("By the least value of a column.", fields, names.Min);
        Member("By the greatest value of a column.", fields, names.Max);
        writer.Write("/// <inheritdoc/>");
        writer.Open("protected override void WriteOrder(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("base.WriteOrder(writer);");
        writer.Write($"{Writing}.Part(writer, \"_count\", {names.Count});");
        writer.Write($"{Writing}.Part(writer, \"_sum\", {names.Sum});");
        writer.Write($"{Writing}.Part(writer, \"_avg\", {names.Average});");
        writer.Write($"{Writing}.Part(writer, \"_min\", {names.Min});");
        writer.Write($"{Writing}.Part(writer, \"_max\", {names.Max});");
        writer.Close();
        writer.Close();
        writer.Blank();

        void Member(string words, string type, string name)
        {
            writer.Write($"/// <summary>{words}</summary>");
            writer.Write($"public {type}? {name} {{ get; init; }}");
            writer.Blank();
        }
    }

    private static void EmitHaving(IndentedWriter writer, ModelSpec model)
    {
        var logic = Logic.Of(model).Conditions(model.Types["Having"]);
        writer.Write($"/// <summary>A condition on groups of {WhereEmitter.Documentable(model)}: all that is said must hold.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("Having"))} : global::SchemaFirst.Runtime.Client.IArguments");
        logic.ForEach(condition => condition.EmitProperty(writer));
        foreach (var column in model.Columns)
        {
            writer.Summary(column.Documentation, $"A condition on <c>{column.ClrName}</c> or on functions of it.");
            writer.Write($"public {column.HavingType()}? {Escape(column.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        logic.ForEach(condition => condition.EmitWrite(writer, Own(condition.Name)));
        foreach (var column in model.Columns)
        {
            writer.Write(column.WriteHaving());
        }

        writer.Write("writer.EndObject();");
        writer.Close();
        writer.Close();
        writer.Blank();
    }
}
