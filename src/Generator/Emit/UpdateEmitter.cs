using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits a change of a record.</summary>
internal static class UpdateEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>A change of a record of {WhereEmitter.Documentable(model)}: what is left out stays as it is.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("Update"))} : global::SchemaFirst.Runtime.Client.IArguments");
        foreach (var name in model.FieldOrder)
        {
            if (CreateEmitter.Relation(model, name) is { } relation)
            {
                var target = relation.Target;
                writer.Summary(relation.Documentation, $"What happens to <c>{relation.ClrName}</c>.");
                writer.Write(
                    $"public global::SchemaFirst.{(relation.IsList ? "ToManyUpdate" : "ToOneUpdate")}<{target["Where"]}, {target["WhereUnique"]}, {target["Create"]}, {target["Update"]}>? {Escape(relation.ClrName)} {{ get; init; }}");
                writer.Blank();
            }
            else if (CreateEmitter.Column(model, name) is { } column)
            {
                writer.Summary(column.Documentation, $"The change of <c>{column.ClrName}</c>.");
                writer.Write($"public {column.UpdateType()} {Escape(column.ClrName)} {{ get; init; }}");
                writer.Blank();
            }
        }

        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        foreach (var name in model.FieldOrder)
        {
            if (CreateEmitter.Relation(model, name) is { } relation)
            {
                writer.Write($"global::SchemaFirst.Runtime.Client.ArgumentWriting.Part(writer, {Literals.Of(name)}, {Own(relation.ClrName)});");
            }
            else if (CreateEmitter.Column(model, name) is { } column)
            {
                writer.Write(column.WriteUpdate());
            }
        }

        writer.Write("writer.EndObject();");
        writer.Close();
        writer.Close();
        writer.Blank();
    }
}
