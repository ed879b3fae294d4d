using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds the conditions on one scalar field: a plain value, null, or an object of conditions.</summary>
internal static class ScalarFilterBinder
{
    public static Filter Bind(RequestNode node, ScalarInfo field, BindingContext context)
    {
        if (field.IsList)
        {
            return ListFilterBinder.Bind(node, field);
        }

        if (field.Type == ScalarType.Json && field.Enum is null)
        {
            return JsonFilterBinder.Bind(node, field, context);
        }

        if (!node.IsObject)
        {
            return Equal(node, field, ignoreCase: false);
        }

        return Conditions(node, field, context, ignoreCase: false);
    }

    /// <summary>Binds those conditions of an object whose names are wanted; null where there are none.</summary>
    public static Filter? Conditions(RequestNode node, ScalarInfo field, BindingContext context, Func<string, bool> wanted)
    {
        var any = false;
        foreach (var member in node.Members)
        {
            any |= wanted(member.Name);
        }

        return !any ? null
            : field.IsList ? ListFilterBinder.Bind(node, field)
            : field.Type == ScalarType.Json && field.Enum is null ? JsonFilterBinder.Bind(node, field, context)
            : Conditions(node, field, context, ignoreCase: false, wanted);
    }

    private static Filter Conditions(RequestNode node, ScalarInfo field, BindingContext context, bool ignoreCase, Func<string, bool>? wanted = null, bool negated = false)
    {
        if (node.TryGet("mode", out var mode))
        {
            ignoreCase = Mode(mode, field, context);
        }

        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            if (member.Name != "mode" && wanted?.Invoke(member.Name) != false)
            {
                parts.Add(Condition(member, field, context, ignoreCase, negated));
            }
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    private static bool Mode(RequestNode node, ScalarInfo field, BindingContext context)
    {
        if (!context.Dialect.HasInsensitiveMode || field.Type != ScalarType.String || field.Enum is not null)
        {
            throw BindingError.UnknownArgument(node, "mode");
        }

        return node.ReadWord() switch
        {
            "insensitive" => true,
            "default" => false,
            _ => throw BindingError.WrongType(node, "'default' or 'insensitive'"),
        };
    }

    // "not" with an object negates each of its conditions by itself, a "not" with an object in it negates them back; but a "not" with a
    // plain value always means "another value", however deep it stands.
    private static Filter Condition(RequestMember member, ScalarInfo field, BindingContext context, bool ignoreCase, bool negated)
    {
        var node = member.Value;
        if (member.Name != "not")
        {
            var condition = Condition(member, field, context, ignoreCase);
            return negated ? new NotFilter(condition) : condition;
        }

        if (node.IsObject)
        {
            return Conditions(node, field, context, ignoreCase, null, !negated);
        }

        return node.IsNull
            ? Null(node, field, isNull: false)
            : new CompareFilter(field, Comparison.NotEqual, ValueBinder.ValueOrField(node, field), ignoreCase);
    }

    private static Filter Condition(RequestMember member, ScalarInfo field, BindingContext context, bool ignoreCase)
    {
        var node = member.Value;
        switch (member.Name)
        {
            case "equals":
                return Equal(node, field, ignoreCase);
            case "in" or "notIn" when field.Type != ScalarType.Boolean:
                if (node.IsNull)
                {
                    return Null(node, field, member.Name == "in");
                }

                return new InFilter(field, ValueBinder.List(node, field), member.Name == "notIn", ignoreCase);
        }

        if (Sign(member.Name) is { } sign && IsOrdered(field))
        {
            return new CompareFilter(field, sign, ValueBinder.ValueOrField(node, field), ignoreCase);
        }

        if (field.Type == ScalarType.String && field.Enum is null)
        {
            if (Pattern(member.Name) is { } pattern)
            {
                return new CompareFilter(field, pattern, ValueBinder.ValueOrField(node, field), ignoreCase);
            }

            if (member.Name == "search" && context.Dialect.HasFullTextSearch)
            {
                return new SearchFilter(field, ValueBinder.Value(node, field));
            }
        }

        throw BindingError.UnknownArgument(node, member.Name);
    }

    private static Filter Equal(RequestNode node, ScalarInfo field, bool ignoreCase) => node.IsNull
        ? Null(node, field, isNull: true)
        : new CompareFilter(field, Comparison.Equal, ValueBinder.ValueOrField(node, field), ignoreCase);

    private static Filter Null(RequestNode node, ScalarInfo field, bool isNull) =>
        field.IsOptional ? new NullFilter(field, isNull) : throw BindingError.NullNotAllowed(node);

    private static bool IsOrdered(ScalarInfo field) =>
        field.Enum is null && field.Type is not (ScalarType.Boolean or ScalarType.Bytes);

    private static Comparison? Sign(string name) => name switch
    {
        "lt" => Comparison.Less,
        "lte" => Comparison.LessOrEqual,
        "gt" => Comparison.Greater,
        "gte" => Comparison.GreaterOrEqual,
        _ => null,
    };

    private static Comparison? Pattern(string name) => name switch
    {
        "contains" => Comparison.Contains,
        "startsWith" => Comparison.StartsWith,
        "endsWith" => Comparison.EndsWith,
        _ => null,
    };
}
