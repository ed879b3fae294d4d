using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>Binds the operations whose form differs between to-one relations (the record is known, a condition may be added) and to-many ones (a unique selector).</summary>
internal static class ToOneOrMany
{
    public static NestedUpdate Update(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var scope = WriteScope.Along(relation);
        if (relation.IsList)
        {
            var members = NestedBinder.Members(node, ["where", "data"], ["where", "data"]);
            return new NestedUpdate(
                relation, UniqueBinder.Bind(members["where"], relation.Target, context), DataBinder.BindUpdate(members["data"], scope, context));
        }

        // Either { where, data } or the data itself.
        if (!IsWithWhere(node))
        {
            return new NestedUpdate(relation, Filter.True, DataBinder.BindUpdate(node, scope, context));
        }

        node.TryGet("data", out var data);
        var where = node.TryGet("where", out var condition) ? FilterBinder.Bind(condition, relation.Target, context) : Filter.True;
        return new NestedUpdate(relation, where, DataBinder.BindUpdate(data, scope, context));
    }

    public static NestedUpsert Upsert(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var scope = WriteScope.Along(relation);
        var members = NestedBinder.Members(node, ["where", "create", "update"], relation.IsList ? ["where", "create", "update"] : ["create", "update"]);
        var where = !members.TryGetValue("where", out var condition) ? Filter.True
            : relation.IsList ? UniqueBinder.Bind(condition, relation.Target, context)
            : FilterBinder.Bind(condition, relation.Target, context);
        return new NestedUpsert(
            relation, where, DataBinder.BindCreate(members["create"], scope, context), DataBinder.BindUpdate(members["update"], scope, context));
    }

    /// <summary>What <c>disconnect</c> and <c>delete</c> of a to-one relation choose: true, or a condition; null for false.</summary>
    public static Filter? Choice(RequestNode node, RelationInfo relation, BindingContext context)
    {
        if (node.IsObject)
        {
            return FilterBinder.Bind(node, relation.Target, context);
        }

        return (node.ReadFlag() ?? throw BindingError.WrongType(node, "true, false or a condition")) ? Filter.True : null;
    }

    private static bool IsWithWhere(RequestNode node)
    {
        if (!node.TryGet("data", out var data) || !data.IsObject)
        {
            return false;
        }

        foreach (var member in node.Members)
        {
            if (member.Name is not ("data" or "where"))
            {
                return false;
            }
        }

        return true;
    }
}
