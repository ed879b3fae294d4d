using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds requests for records.</summary>
internal static class ReadBinder
{
    /// <summary>Binds <c>findUnique</c>.</summary>
    public static ReadQuery BindUnique(RequestNode document, ModelInfo model, BindingContext context)
    {
        if (model.Keys.Count == 0)
        {
            throw new QueryValidationException(null, $"'{model.Name}' has no unique key, so no action selects one record of it");
        }

        Filter? where = null;
        if (document.TryGet("arguments", out var arguments))
        {
            foreach (var argument in arguments.Members)
            {
                where = argument.Name switch
                {
                    "where" => UniqueBinder.Bind(argument.Value, model, context),
                    "relationLoadStrategy" when argument.Value.ReadWord() is "join" or "query" => where,
                    _ => throw BindingError.UnknownArgument(argument.Value, argument.Name),
                };
            }
        }

        if (where is null)
        {
            throw BindingError.Missing("arguments", "where");
        }

        return new ReadQuery { Model = model, Where = where, Selection = SelectionBinder.BindDocument(document, model, context), IsSingle = true };
    }

    /// <summary>Binds <c>findFirst</c> and <c>findMany</c>.</summary>
    public static ReadQuery BindMany(RequestNode document, ModelInfo model, bool first, BindingContext context)
    {
        var query = Arguments(document, model, context) with { Selection = SelectionBinder.BindDocument(document, model, context) };
        DemandOrder(document, model, query);
        if (first)
        {
            query = query with { Take = query.Take < 0 ? -1 : query.Take == 0 ? 0 : 1, IsSingle = true };
        }

        return Order(query);
    }

    /// <summary>Binds a relation's arguments and selection.</summary>
    public static ReadQuery BindNested(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var selection = SelectionBinder.BindDocument(node, relation.Target, context);
        if (relation.IsList)
        {
            var query = Arguments(node, relation.Target, context) with { Selection = selection };
            DemandOrder(node, relation.Target, query);
            return Order(query);
        }

        Filter? where = null;
        if (node.TryGet("arguments", out var arguments))
        {
            foreach (var argument in arguments.Members)
            {
                where = argument.Name == "where" && relation.IsOptional
                    ? FilterBinder.Bind(argument.Value, relation.Target, context)
                    : throw BindingError.UnknownArgument(argument.Value, argument.Name);
            }
        }

        return new ReadQuery { Model = relation.Target, Where = where, Selection = selection };
    }

    /// <summary>Binds the arguments that choose records: where, orderBy, cursor, take, skip, distinct.</summary>
    /// <param name="document">The object with <c>arguments</c>.</param>
    /// <param name="model">The model.</param>
    /// <param name="context">What binding needs to know.</param>
    /// <param name="others">Takes arguments of other names; false where it does not know them.</param>
    public static ReadQuery Arguments(RequestNode document, ModelInfo model, BindingContext context, Func<RequestMember, bool>? others = null)
    {
        var query = new ReadQuery { Model = model, Selection = new Selection { Model = model, Scalars = [] } };
        if (!document.TryGet("arguments", out var arguments))
        {
            return query;
        }

        foreach (var argument in arguments.Members)
        {
            var node = argument.Value;
            if (others?.Invoke(argument) == true)
            {
                continue;
            }

            query = argument.Name switch
            {
                "where" => query with { Where = FilterBinder.Bind(node, model, context) },
                "orderBy" => query with { OrderBy = OrderBinder.Bind(node, model, context) },
                "cursor" when model.Keys.Count > 0 => query with { Cursor = UniqueBinder.BindCursor(node, model) },
                "take" => query with { Take = Number(node) },
                "skip" => query with { Skip = Skip(node) },
                "relationLoadStrategy" when node.ReadWord() is "join" or "query" => query,   // both answer the same
                "distinct" => query with { Distinct = Fields(node, model) },
                _ => throw BindingError.UnknownArgument(node, argument.Name),
            };
        }

        return query;
    }

    /// <summary>Without an order, but with take, skip or cursor, the key is the order: pages need one.</summary>
    public static ReadQuery Order(ReadQuery query)
    {
        if (query.Cursor.Count > 0 && query.OrderBy.Count > 0 && !CursorCompiler.IsUnique(query))
        {
            // Rows that the order does not tell apart need a place too, or the cursor would split them at random: that of their keys,
            // whichever way the page is counted.
            return query with { OrderBy = [.. query.OrderBy, .. KeyOrder(query.Model, query.IsReversed)] };
        }

        if (query.OrderBy.Count > 0 || (query.Take is null && query.Skip == 0 && query.Cursor.Count == 0))
        {
            return query;
        }

        return query with { OrderBy = [.. KeyOrder(query.Model, descending: false)] };
    }

    private static IEnumerable<FieldOrder> KeyOrder(ModelInfo model, bool descending) =>
        model.Identity!.Fields.Select(field => new FieldOrder([], field, descending));

    /// <summary>A view without a key has no order of its own, so that pages of it need one.</summary>
    public static void DemandOrder(RequestNode document, ModelInfo model, ReadQuery query)
    {
        if (model.Identity is not null || (query.Take is null && query.Skip == 0) || query.OrderBy.Count > 0)
        {
            return;
        }

        if (document.TryGet("arguments", out var arguments) && arguments.TryGet("orderBy", out var order))
        {
            if (order.Count == 0)
            {
                throw BindingError.Input($"'{model.Name}' has no unique key, so 'take' and 'skip' need an 'orderBy' that is not empty");
            }

            return;
        }

        throw BindingError.Missing("arguments", "orderBy");
    }

    private static long Number(RequestNode node) => node.ReadCount() ?? throw BindingError.WrongType(node, "a whole number");

    private static long Skip(RequestNode node)
    {
        var skip = Number(node);
        return skip >= 0 ? skip : throw new QueryValidationException(null, $"'{node.Path()}' cannot be negative", node.Path());
    }

    /// <summary>Reads field names.</summary>
    public static IReadOnlyList<ScalarInfo> Fields(RequestNode node, ModelInfo model)
    {
        var fields = new List<ScalarInfo>();
        foreach (var name in node.ReadWords() ?? throw BindingError.WrongType(node, "field names"))
        {
            fields.Add(model.Find(name) as ScalarInfo ?? throw BindingError.UnknownField(node, name, model));
        }

        return fields;
    }
}
