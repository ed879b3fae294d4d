using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds <c>having</c>: conditions on the fields that group, and on aggregates.</summary>
internal static class HavingBinder
{
    public static Filter Bind(RequestNode node, ModelInfo model, BindingContext context)
    {
        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, "conditions on groups");
        }

        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            switch (member.Name)
            {
                case "AND":
                    parts.Add(new AndFilter(All(member.Value, model, context)));
                    break;
                case "OR":
                    parts.Add(new OrFilter(All(member.Value, model, context)));
                    break;
                case "NOT":
                    parts.AddRange(All(member.Value, model, context).Select(static part => new NotFilter(part)));
                    break;
                default:
                    if (model.Find(member.Name) is not ScalarInfo { IsUnsupported: false } field)
                    {
                        throw BindingError.UnknownField(member.Value, member.Name, model);
                    }

                    Field(parts, member.Value, field, context);
                    break;
            }
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    /// <summary>The fields that a condition uses outside aggregates.</summary>
    public static IEnumerable<ScalarInfo> PlainFields(Filter filter) => filter switch
    {
        AndFilter and => and.Parts.SelectMany(PlainFields),
        OrFilter or => or.Parts.SelectMany(PlainFields),
        NotFilter not => PlainFields(not.Inner),
        CompareFilter compare => [compare.Field],
        NullFilter nullness => [nullness.Field],
        InFilter list => [list.Field],
        ScalarListFilter list => [list.Field],
        EmptyListFilter empty => [empty.Field],
        JsonMatchFilter json => [json.Field],
        _ => [],
    };

    private static List<Filter> All(RequestNode node, ModelInfo model, BindingContext context)
    {
        var parts = new List<Filter>();
        foreach (var element in node.Elements)
        {
            parts.Add(Bind(element, model, context));
        }

        return parts;
    }

    private static void Field(List<Filter> parts, RequestNode node, ScalarInfo field, BindingContext context)
    {
        if (!node.IsObject)
        {
            parts.Add(ScalarFilterBinder.Bind(node, field, context));
            return;
        }

        foreach (var member in node.Members)
        {
            if (AggregateBinder.Function(member.Name) is { } function)
            {
                if (!AggregateBinder.Takes(function, field))
                {
                    throw BindingError.UnknownArgument(member.Value, member.Name);
                }

                var result = AggregateColumn.ResultField(function, field);
                parts.Add(new AggregateFilter(function, field, result, ScalarFilterBinder.Bind(member.Value, result, context)));
            }
        }

        if (ScalarFilterBinder.Conditions(node, field, context, static name => AggregateBinder.Function(name) is null) is { } plain)
        {
            parts.Add(plain);
        }
    }
}
