using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits which relations a query loads, and how a model is loaded as a relation.</summary>
internal static class IncludeEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var counts = RecordNames.Of(model).CountsProperty;
        writer.Write($"/// <summary>The relations of {WhereEmitter.Documentable(model)} to load.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("Include"))} : global::SchemaFirst.Include<{model.Loaded}>");
        foreach (var relation in model.Relations)
        {
            writer.Summary(relation.Documentation, $"Loads <c>{relation.ClrName}</c>: assign true, or <c>new() {{ … }}</c> for a part of it.");
            writer.Write($"public {relation.Target[relation.IsList ? "IncludeMany" : "IncludeOne"]}? {Escape(relation.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        if (counts is not null)
        {
            writer.Write("/// <summary>Counts relations without loading them.</summary>");
            writer.Write($"public {model.Types["CountsInclude"]}? {counts} {{ get; init; }}");
            writer.Blank();
        }

        writer.Write("/// <inheritdoc/>");
        writer.Open("protected override void Select(global::SchemaFirst.Runtime.Client.SelectionWriter selection)");
        for (var index = 0; index < model.Relations.Count; index++)
        {
            writer.Write($"selection.Relation({index}, {Own(model.Relations[index].ClrName)});");
        }

        if (counts is not null)
        {
            writer.Write($"selection.Counts({counts});");
        }

        writer.Close();
        writer.Close();
        writer.Blank();
        EmitSwitch(writer, model, "IncludeMany", "WhereUnique", "OrderBy", "Field");
        EmitSwitch(writer, model, "IncludeOne", "Field");
    }

    private static void EmitSwitch(IndentedWriter writer, ModelSpec model, string suffix, params string[] more)
    {
        var types = model.Types;
        var arguments = string.Join(", ", new[] { model.Loaded, types["Where"] }.Concat(more.Select(name => types[name])).Concat([types["Include"]]));
        writer.Write($"/// <summary>How {WhereEmitter.Documentable(model)} is loaded as a relation: assign true, or <c>new() {{ … }}</c>.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(types.Local(suffix))} : global::SchemaFirst.{suffix}<{arguments}>");
        writer.Write("/// <summary>True loads the relation whole.</summary>");
        writer.Write($"public static implicit operator {types[suffix]}?(bool load) => load ? new {types[suffix]}() : null;");
        writer.Close();
        writer.Blank();
    }
}
