using SchemaFirst.Generator.Select;
using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what SQL does of the LINQ behind a relation, as the arguments of an include.</summary>
internal static class SubQueryEmitter
{
    /// <summary>A further argument of the selected relation; empty where SQL does nothing.</summary>
    public static string Arguments(Touched touched)
    {
        if (touched.Query is not { } query || !query.Where.SelectMany(Members).Concat(query.OrderBy.Select(static order => order.Member)).All(member => IsPlain(touched.Model, member)))
        {
            return "";
        }

        var types = touched.Model.Types;
        var parts = new List<string>();
        if (query.Where.Length == 1)
        {
            parts.Add($"Where = {Condition(query.Where[0], touched.Model)}");
        }
        else if (query.Where.Length > 1)
        {
            parts.Add($"Where = new() {{ {Logic.Of(touched.Model).And} = [{string.Join(", ", query.Where.Select(condition => Condition(condition, touched.Model)))}] }}");
        }

        if (query.Take is { } take)
        {
            if (query.OrderBy.Length > 0)
            {
                parts.Add($"OrderBy = [{string.Join(", ", query.OrderBy.Select(static order => $"new() {{ {Names.Escape(order.Member)} = {Direction(order)} }}"))}]");
            }

            parts.Add($"Take = {Literals.Of(take)}");
        }

        return $", new {types["IncludeMany"]} {{ {string.Join(", ", parts)} }}";
    }

    // To C# null is less than everything.
    private static string Direction(SubOrder order)
    {
        var sort = $"global::SchemaFirst.Sort.{(order.Descending ? "Desc" : "Asc")}";
        return order.IsNullable ? $"new({sort}, global::SchemaFirst.Nulls.{(order.Descending ? "Last" : "First")})" : sort;
    }

    private static IEnumerable<string> Members(SubCondition condition) => condition switch
    {
        SubJunction junction => Members(junction.Left).Concat(Members(junction.Right)),
        SubComparison comparison => [comparison.Member],
        _ => [],
    };

    private static bool IsPlain(ModelSpec model, string member) =>
        model.Columns.FirstOrDefault(column => column.ClrName == member) is { IsList: false, Kind: not (ClrKind.Json or ClrKind.TypedJson or ClrKind.Bytes) };

    private static string Condition(SubCondition condition, ModelSpec model) => condition switch
    {
        SubJunction junction => $"new() {{ {(junction.IsAnd ? Logic.Of(model).And : Logic.Of(model).Or)} = [{Condition(junction.Left, model)}, {Condition(junction.Right, model)}] }}",
        SubComparison { Operator: "EqualTo" } equal => $"new() {{ {Names.Escape(equal.Member)} = {equal.Value} }}",
        SubComparison other => $"new() {{ {Names.Escape(other.Member)} = new() {{ {other.Operator} = {other.Value} }} }}",
        _ => "new()",
    };
}
