using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the counts of a model's relations: which to load, and what was loaded.</summary>
internal static class CountsEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var lists = model.Relations.Where(static relation => relation.IsList).ToList();
        if (lists.Count == 0)
        {
            return;
        }

        EmitRequest(writer, model, lists);
        EmitAnswer(writer, model, lists);
    }

    /// <summary>The names of the two members that are no relations: the empty counts, and the method that fills one in.</summary>
    public static (string None, string Set) MemberNames(ModelSpec model)
    {
        var taken = new HashSet<string>(model.Relations.Select(static relation => relation.ClrName), StringComparer.Ordinal);
        return (Unique("None", taken), Unique("Set", taken));
    }

    private static void EmitRequest(IndentedWriter writer, ModelSpec model, List<RelationSpec> lists)
    {
        writer.Write($"/// <summary>The relations of {WhereEmitter.Documentable(model)} to count.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("CountsInclude"))} : global::SchemaFirst.Runtime.Client.IArguments");
        foreach (var relation in lists)
        {
            writer.Write($"/// <summary>Counts <c>{relation.ClrName}</c>: assign true, or <c>new() {{ Where = … }}</c>.</summary>");
            writer.Write($"public global::SchemaFirst.CountOf<{relation.Target["Where"]}>? {Escape(relation.ClrName)} {{ get; init; }}");
            writer.Blank();
        }

        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        foreach (var relation in lists)
        {
            writer.Write($"{Own(relation.ClrName)}?.Write(writer, {Literals.Of(relation.Name)});");
        }

        writer.Write("writer.EndObject();");
        writer.Close();
        writer.Close();
        writer.Blank();
    }

    private static void EmitAnswer(IndentedWriter writer, ModelSpec model, List<RelationSpec> lists)
    {
        var type = model.Types["Counts"];
        writer.Write($"/// <summary>How many records the relations of a {WhereEmitter.Documentable(model)} have, as far as the query counted them.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("Counts"))} : global::SchemaFirst.Runtime.Client.IRelationState");
        var (none, set) = MemberNames(model);
        writer.Write($"internal static readonly {type} {none} = new();");
        writer.Blank();
        for (var index = 0; index < lists.Count; index++)
        {
            writer.Write($"private int? _{index};");
        }

        writer.Blank();
        for (var index = 0; index < lists.Count; index++)
        {
            var relation = lists[index];
            writer.Write($"/// <summary>How many <c>{relation.ClrName}</c> there are.</summary>");
            writer.Write($"public int {Escape(relation.ClrName)} => global::SchemaFirst.Runtime.Client.Loaded.Count(_{index}, {Literals.Of(model.Types.ClrName)}, {Literals.Of(relation.ClrName)});");
            writer.Blank();
        }

        writer.Write("bool? global::SchemaFirst.Runtime.Client.IRelationState.IsLoaded(string member) => member switch");
        writer.Deeper("{");
        for (var index = 0; index < lists.Count; index++)
        {
            writer.Deeper($"    {Literals.Of(lists[index].ClrName)} => _{index} is not null,");
        }

        writer.Deeper("    _ => null,\n};");
        writer.Blank();
        writer.Open($"internal void {set}(string relation, int count)");
        writer.Open("switch (relation)");
        for (var index = 0; index < lists.Count; index++)
        {
            writer.Write($"case {Literals.Of(lists[index].Name)}:");
            writer.Deeper($"_{index} = count;\nbreak;");
        }

        writer.Close();
        writer.Close();
        writer.Close();
        writer.Blank();
    }
}
