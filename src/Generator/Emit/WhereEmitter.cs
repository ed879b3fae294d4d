using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the conditions on a model's records.</summary>
internal static class WhereEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var type = model.Types.Local("Where");
        writer.Write($"/// <summary>A condition on records of {Documentable(model)}: all that is said must hold.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(type)} : global::SchemaFirst.Runtime.Client.IArguments");
        var logic = Logic.Of(model);
        logic.EmitProperties(writer, model.Types["Where"]);
        foreach (var name in model.FieldOrder)
        {
            EmitProperty(writer, model, name);
        }

        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        logic.EmitWrites(writer);
        foreach (var name in model.FieldOrder)
        {
            EmitWrite(writer, model, name);
        }

        writer.Write("writer.EndObject();");
        writer.Close();
        writer.Close();
        writer.Blank();
    }

    /// <summary>Emits the property of a field that is no unique key.</summary>
    public static void EmitProperty(IndentedWriter writer, ModelSpec model, string name)
    {
        if (model.Relations.FirstOrDefault(relation => relation.Name == name) is { } relation)
        {
            writer.Summary(relation.Documentation, $"A condition on <c>{relation.ClrName}</c>.");
            writer.Write($"public {FilterType(relation)} {Escape(relation.ClrName)} {{ get; init; }}");
            writer.Blank();
        }
        else if (model.Scalar(name) is { IsUnsupported: false } column)
        {
            writer.Summary(column.Documentation, $"A condition on <c>{column.ClrName}</c>.");
            writer.Write($"public {column.FilterType()} {Escape(column.ClrName)} {{ get; init; }}");
            writer.Blank();
        }
    }

    /// <summary>Emits what writes that property.</summary>
    public static void EmitWrite(IndentedWriter writer, ModelSpec model, string name)
    {
        if (model.Relations.FirstOrDefault(relation => relation.Name == name) is { } relation)
        {
            writer.Write(relation.IsList
                ? $"global::SchemaFirst.Runtime.Client.ArgumentWriting.Part(writer, {Literals.Of(name)}, {Own(relation.ClrName)});"
                : $"{Own(relation.ClrName)}.Write(writer, {Literals.Of(name)});");
        }
        else if (model.Scalar(name) is { IsUnsupported: false } column)
        {
            writer.Write(column.WriteFilter());
        }
    }

    /// <summary>The model's name as it can stand in documentation.</summary>
    public static string Documentable(ModelSpec model) => $"<c>{model.Types.ClrName}</c>";

    private static string FilterType(RelationSpec relation) =>
        relation.IsList ? $"global::SchemaFirst.ToManyFilter<{relation.Target["Where"]}>?" : $"global::SchemaFirst.ToOneFilter<{relation.Target["Where"]}>";
}
