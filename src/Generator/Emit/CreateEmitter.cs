using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the values and relations of a record to create.</summary>
internal static class CreateEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>A record of {WhereEmitter.Documentable(model)} to create.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("Create"))} : global::SchemaFirst.Runtime.Client.IArguments");
        foreach (var name in model.FieldOrder)
        {
            if (Relation(model, name) is { } relation)
            {
                writer.Summary(relation.Documentation, $"What <c>{relation.ClrName}</c> will be.");
                writer.Write($"public global::SchemaFirst.{(relation.IsList ? "ToManyCreate" : "ToOneCreate")}<{relation.Target["WhereUnique"]}, {relation.Target["Create"]}>? {Escape(relation.ClrName)} {{ get; init; }}");
                writer.Blank();
            }
            else if (Column(model, name) is { } column)
            {
                writer.Summary(column.Documentation, $"The value of <c>{column.ClrName}</c>.");
                writer.Write(column.IsRequiredInCreate && !column.IsList
                    ? $"public required {column.ClrType} {Escape(column.ClrName)} {{ get; init; }}"
                    : $"public {column.OptionalType()} {Escape(column.ClrName)} {{ get; init; }}");
                writer.Blank();
            }
        }

        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        foreach (var name in model.FieldOrder)
        {
            if (Relation(model, name) is { } relation)
            {
                writer.Write($"global::SchemaFirst.Runtime.Client.ArgumentWriting.Part(writer, {Literals.Of(name)}, {Own(relation.ClrName)});");
            }
            else if (Column(model, name) is { } column)
            {
                writer.Write(column.WriteValue());
            }
        }

        writer.Write("writer.EndObject();");
        writer.Close();
        writer.Close();
        writer.Blank();
    }

    /// <summary>The relation of a name that writes can go through: not one to a view.</summary>
    public static RelationSpec? Relation(ModelSpec model, string name) =>
        model.Relations.FirstOrDefault(relation => relation.Name == name && !relation.TargetIsView);

    /// <summary>The column of a name.</summary>
    public static ScalarSpec? Column(ModelSpec model, string name) => model.Columns.FirstOrDefault(column => column.Name == name);
}
