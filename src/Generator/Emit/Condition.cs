using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>A property of a condition on records.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Documentation">What the schema tells of the field; null for nothing.</param>
/// <param name="Words">What is said of it otherwise.</param>
/// <param name="Writing">The statement that writes it, with <c>{0}</c> where it is read.</param>
internal sealed record Condition(string Name, string Type, string? Documentation, string Words, string Writing)
{
    /// <summary>The condition on a field that is no key; null for a field that cannot be asked for.</summary>
    public static Condition? Of(ModelSpec model, string name)
    {
        if (model.Relations.FirstOrDefault(relation => relation.Name == name) is { } relation)
        {
            return OfRelation(relation);
        }

        return model.Scalar(name) is { IsUnsupported: false } column
            ? new(column.ClrName, column.FilterType(), column.Documentation, $"A condition on <c>{column.ClrName}</c>.", column.WriteFilter("{0}"))
            : null;
    }

    /// <summary>Emits it as a property that keeps its value itself.</summary>
    public void EmitProperty(IndentedWriter writer)
    {
        writer.Summary(Documentation, Words);
        writer.Write($"public {Type} {Names.Escape(Name)} {{ get; init; }}");
        writer.Blank();
    }

    /// <summary>Emits what writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="read">How it is read.</param>
    public void EmitWrite(IndentedWriter writer, string read) => writer.Write(Writing.Replace("{0}", read));

    private static Condition OfRelation(RelationSpec relation)
    {
        var where = relation.Target["Where"];
        return new(
            relation.ClrName,
            relation.IsList ? $"global::SchemaFirst.ToManyFilter<{where}>?" : $"global::SchemaFirst.ToOneFilter<{where}>",
            relation.Documentation,
            $"A condition on <c>{relation.ClrName}</c>.",
            relation.IsList
                ? $"global::SchemaFirst.Runtime.Client.ArgumentWriting.Part(writer, {Literals.Of(relation.Name)}, {{0}});"
                : $"{{0}}.Write(writer, {Literals.Of(relation.Name)});");
    }
}
