using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds the conditions on a scalar list.</summary>
internal static class ListFilterBinder
{
    public static Filter Bind(RequestNode node, ScalarInfo field)
    {
        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, "conditions on a list");
        }

        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            parts.Add(Condition(member, field));
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    private static Filter Condition(RequestMember member, ScalarInfo field)
    {
        var node = member.Value;
        switch (member.Name)
        {
            case "equals":
                return node.IsNull ? new NullFilter(field, IsNull: true) : new ScalarListFilter(field, ListCondition.Equals, ValueBinder.List(node, field));
            case "has":
                return node.IsNull
                    ? Filter.False
                    : new ScalarListFilter(field, ListCondition.Has, node.Kind == TapeTokenKind.FieldReference ? ValueBinder.Reference(node, field, list: false) : ValueBinder.Value(node, field));
            case "hasSome":
                return new ScalarListFilter(field, ListCondition.HasSome, ValueBinder.List(node, field));
            case "hasEvery":
                return new ScalarListFilter(field, ListCondition.HasEvery, ValueBinder.List(node, field));
            case "isEmpty":
                return new EmptyListFilter(field, node.ReadFlag() ?? throw BindingError.WrongType(node, "true or false"));
            default:
                throw BindingError.UnknownArgument(node, member.Name);
        }
    }
}
