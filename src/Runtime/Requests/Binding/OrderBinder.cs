using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds <c>orderBy</c>.</summary>
internal static class OrderBinder
{
    public static IReadOnlyList<OrderTerm> Bind(RequestNode node, ModelInfo model, BindingContext context)
    {
        var terms = new List<OrderTerm>();
        if (node.Kind == TapeTokenKind.ValueList && node.Count > 0)
        {
            throw BindingError.WrongType(node, "orders");
        }

        foreach (var element in node.Elements)
        {
            if (!element.IsObject)
            {
                throw BindingError.WrongType(element, "an order");
            }

            var first = true;
            foreach (var member in element.Members)
            {
                if (!first)
                {
                    throw new QueryValidationException("P2009", $"'{element.Path()}' takes one field; put several into a list to say which comes first", element.Path());
                }

                first = false;
                Add(terms, member, model, [], context);
            }
        }

        return terms;
    }

    /// <summary>Reads a direction.</summary>
    public static bool Descending(RequestNode node) => node.ReadWord() switch
    {
        "asc" => false,
        "desc" => true,
        _ => throw BindingError.WrongType(node, "'asc' or 'desc'"),
    };

    private static void Add(List<OrderTerm> terms, RequestMember member, ModelInfo model, IReadOnlyList<RelationInfo> path, BindingContext context)
    {
        if (member.Name == "_relevance" && context.Dialect.HasFullTextSearch)
        {
            terms.Add(Relevance(member.Value, model, path));
            return;
        }

        switch (model.Find(member.Name))
        {
            case ScalarInfo { IsUnsupported: false } field:
                terms.Add(Field(member.Value, field, path));
                break;
            case RelationInfo { IsList: true } relation:
                terms.Add(Count(member.Value, relation, path));
                break;
            case RelationInfo relation:
                if (!member.Value.IsObject)
                {
                    throw BindingError.WrongType(member.Value, $"an order of '{relation.Target.Name}'");
                }

                foreach (var inner in member.Value.Members)
                {
                    Add(terms, inner, relation.Target, [.. path, relation], context);
                }

                break;
            default:
                throw BindingError.UnknownField(member.Value, member.Name, model);
        }
    }

    private static FieldOrder Field(RequestNode node, ScalarInfo field, IReadOnlyList<RelationInfo> path)
    {
        if (!node.IsObject)
        {
            return new FieldOrder(path, field, Descending(node));
        }

        bool? nullsFirst = null;
        if (!node.TryGet("sort", out var sort))
        {
            throw BindingError.MissingInUnion(node, "sort");
        }

        foreach (var member in node.Members)
        {
            switch (member.Name)
            {
                case "sort":
                    break;
                case "nulls" when field.IsOptional:
                    nullsFirst = member.Value.ReadWord() switch
                    {
                        "first" => true,
                        "last" => false,
                        _ => throw BindingError.WrongType(member.Value, "'first' or 'last'"),
                    };
                    break;
                default:
                    throw BindingError.UnknownArgument(member.Value, member.Name);
            }
        }

        return new FieldOrder(path, field, Descending(sort), nullsFirst);
    }

    private static RelationCountOrder Count(RequestNode node, RelationInfo relation, IReadOnlyList<RelationInfo> path)
    {
        if (!node.IsObject || node.Count != 1 || !node.TryGet("_count", out var direction))
        {
            throw BindingError.WrongType(node, "'_count' with a direction");
        }

        return new RelationCountOrder(path, relation, Descending(direction));
    }

    private static RelevanceOrder Relevance(RequestNode node, ModelInfo model, IReadOnlyList<RelationInfo> path)
    {
        if (!node.TryGet("fields", out var fields) || !node.TryGet("search", out var search) || !node.TryGet("sort", out var sort))
        {
            throw BindingError.MissingInUnion(node, "fields', 'search' and 'sort");
        }

        var columns = new List<ScalarInfo>();
        foreach (var name in fields.ReadWords() ?? throw BindingError.WrongType(fields, "field names"))
        {
            columns.Add(model.Find(name) is ScalarInfo { Type: ScalarType.String, IsList: false } field ? field : throw BindingError.UnknownField(fields, name, model));
        }

        return new RelevanceOrder(path, columns, new ValueOperand(search.Token), Descending(sort));
    }
}
