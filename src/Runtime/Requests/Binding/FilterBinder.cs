using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds <c>where</c>.</summary>
internal static class FilterBinder
{
    /// <summary>Binds a <c>where</c> object of a model.</summary>
    public static Filter Bind(RequestNode node, ModelInfo model, BindingContext context) => Bind(node, model, context, depth: 0);

    private static Filter Bind(RequestNode node, ModelInfo model, BindingContext context, int depth)
    {
        if (!node.IsObject)
        {
            throw node.IsNull ? BindingError.NullNotAllowed(node) : BindingError.WrongType(node, $"conditions on '{model.Name}'");
        }

        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            var part = Member(member, model, context, depth);
            if (part is not AndFilter { Parts.Count: 0 })
            {
                parts.Add(part);   // an empty object says nothing, negated neither
            }
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    /// <summary>Binds one member of a <c>where</c> object.</summary>
    public static Filter Member(RequestMember member, ModelInfo model, BindingContext context) => Member(member, model, context, depth: 0);

    private static Filter Member(RequestMember member, ModelInfo model, BindingContext context, int depth)
    {
        switch (member.Name)
        {
            case "AND":
                return new AndFilter(All(member.Value, model, context, depth));
            case "OR":
                // "One of none" is false, but inside other lists it says nothing, like an empty object.
                var choices = All(member.Value, model, context, depth);
                return choices.Count == 0 && depth > 0 ? Filter.True : new OrFilter(choices);
            case "NOT":
                return new AndFilter([.. All(member.Value, model, context, depth).Select(static part => new NotFilter(part))]);
        }

        return model.Find(member.Name) switch
        {
            ScalarInfo { IsUnsupported: false } scalar => ScalarFilterBinder.Bind(member.Value, scalar, context),
            RelationInfo relation => Relation(member.Value, relation, context),
            _ => throw BindingError.UnknownField(member.Value, member.Name, model),
        };
    }

    // The conditions in a list; empty ones say nothing.
    private static List<Filter> All(RequestNode node, ModelInfo model, BindingContext context, int depth)
    {
        var parts = new List<Filter>();
        if (node.Kind == TapeTokenKind.ValueList && node.Count > 0)
        {
            throw BindingError.WrongType(node, $"conditions on '{model.Name}'");
        }

        foreach (var element in node.Elements)
        {
            var part = Bind(element, model, context, depth + 1);
            if (part is not AndFilter { Parts.Count: 0 })
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static Filter Relation(RequestNode node, RelationInfo relation, BindingContext context)
    {
        if (relation.IsList)
        {
            return ToMany(node, relation, context);
        }

        if (node.IsNull)
        {
            return relation.IsOptional ? new RelationFilter(relation, RelationQuantifier.IsNull, Filter.True) : throw BindingError.NullNotAllowed(node);
        }

        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, $"conditions on '{relation.Target.Name}'");
        }

        if (!node.TryGet("is", out _) && !node.TryGet("isNot", out _))
        {
            return node.Count == 0
                ? Filter.True
                : new RelationFilter(relation, RelationQuantifier.Is, Bind(node, relation.Target, context));
        }

        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            var isNot = member.Name == "isNot";
            if (!isNot && member.Name != "is")
            {
                throw BindingError.UnknownArgument(member.Value, member.Name);
            }

            if (member.Value.IsNull)
            {
                parts.Add(relation.IsOptional
                    ? new RelationFilter(relation, isNot ? RelationQuantifier.IsNotNull : RelationQuantifier.IsNull, Filter.True)
                    : throw BindingError.NullNotAllowed(member.Value));
                continue;
            }

            parts.Add(new RelationFilter(relation, isNot ? RelationQuantifier.IsNot : RelationQuantifier.Is, Bind(member.Value, relation.Target, context)));
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    private static Filter ToMany(RequestNode node, RelationInfo relation, BindingContext context)
    {
        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, "'some', 'every' or 'none'");
        }

        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            var quantifier = member.Name switch
            {
                "some" => RelationQuantifier.Some,
                "every" => RelationQuantifier.Every,
                "none" => RelationQuantifier.None,
                _ => throw BindingError.UnknownArgument(member.Value, member.Name),
            };
            parts.Add(new RelationFilter(relation, quantifier, Bind(member.Value, relation.Target, context)));
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }
}
