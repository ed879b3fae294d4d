using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds what selects one record: a <c>where</c> with at least one unique key, or a cursor.</summary>
internal static class UniqueBinder
{
    /// <summary>Binds the <c>where</c> of an action on one record.</summary>
    public static Filter Bind(RequestNode node, ModelInfo model, BindingContext context)
    {
        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, $"a unique selector of '{model.Name}'");
        }

        var parts = new List<Filter>();
        var keys = 0;
        foreach (var member in node.Members)
        {
            if (FindKey(model, member.Name) is { } key)
            {
                keys++;
                foreach (var (field, value) in KeyValues(member, key))
                {
                    parts.Add(new CompareFilter(field, Comparison.Equal, value));
                }
            }
            else
            {
                parts.Add(FilterBinder.Member(member, model, context));
            }
        }

        if (keys == 0)
        {
            throw new QueryValidationException("P2009", $"'{node.Path()}' needs a value for at least one unique key of '{model.Name}': {string.Join(", ", model.Keys.Select(static key => key.Name))}", node.Path());
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    /// <summary>Binds a cursor.</summary>
    public static IReadOnlyList<CursorField> BindCursor(RequestNode node, ModelInfo model)
    {
        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, $"a unique selector of '{model.Name}'");
        }

        var fields = new List<CursorField>();
        foreach (var member in node.Members)
        {
            var key = FindKey(model, member.Name) ?? throw BindingError.UnknownField(member.Value, member.Name, model);
            fields.AddRange(KeyValues(member, key));
        }

        return fields.Count > 0
            ? fields
            : throw new QueryValidationException("P2009", $"'{node.Path()}' needs a value for at least one unique key of '{model.Name}'", node.Path());
    }

    /// <summary>The fields and values that a member of a unique selector gives.</summary>
    public static IEnumerable<CursorField> KeyValues(RequestMember member, KeyInfo key)
    {
        if (key.Fields.Count == 1 && key.Fields[0].Name == key.Name)
        {
            return [new CursorField(key.Fields[0], ValueBinder.Value(member.Value, key.Fields[0]))];
        }

        if (!member.Value.IsObject)
        {
            throw BindingError.WrongType(member.Value, "an object with the key's fields");
        }

        foreach (var inner in member.Value.Members)
        {
            if (!key.Fields.Any(field => field.Name == inner.Name))
            {
                throw BindingError.UnknownArgument(inner.Value, inner.Name);
            }
        }

        return [.. key.Fields.Select(field => member.Value.TryGet(field.Name, out var value)
            ? new CursorField(field, ValueBinder.Value(value, field))
            : throw BindingError.Missing(member.Value.Path(), field.Name))];
    }

    /// <summary>The key of that client name; null without one.</summary>
    public static KeyInfo? FindKey(ModelInfo model, string name)
    {
        foreach (var key in model.Keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }

        return null;
    }
}
