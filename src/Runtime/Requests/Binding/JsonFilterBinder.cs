using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds the conditions on a JSON field.</summary>
internal static class JsonFilterBinder
{
    public static Filter Bind(RequestNode node, ScalarInfo field, BindingContext context)
    {
        if (node.IsNull)
        {
            throw BindingError.Missing(node.Path(), field.Name);
        }

        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, "conditions on a JSON value");
        }

        return Conditions(node, field, context);
    }

    private static Filter Conditions(RequestNode node, ScalarInfo field, BindingContext context)
    {
        var path = node.TryGet("path", out var steps) ? Path(steps) : null;
        var ignoreCase = node.TryGet("mode", out var mode) && Mode(mode);
        var parts = new List<Filter>();
        foreach (var member in node.Members)
        {
            if (member.Name is not ("path" or "mode"))
            {
                parts.Add(Condition(member, field, path, ignoreCase, context));
            }
        }

        if (path is not null && parts.Count == 0)
        {
            throw BindingError.Input($"'{node.Path()}' has a path but no condition on what it leads to");
        }

        return parts.Count == 1 ? parts[0] : new AndFilter(parts);
    }

    private static bool Mode(RequestNode node) => node.ReadWord() switch
    {
        "insensitive" => true,
        "default" => false,
        _ => throw BindingError.WrongType(node, "'default' or 'insensitive'"),
    };

    private static ValueOperand Path(RequestNode node)
    {
        // PostgreSQL takes a list of steps, SQLite a text; both are accepted, a text being a list of one.
        if ((node.Kind == TapeTokenKind.ValueList && (node.Count == 0 || node.ValueKind == RequestValueKind.String))
            || (node.IsValue && node.ValueKind == RequestValueKind.String))
        {
            return new ValueOperand(node.Token);
        }

        throw BindingError.WrongType(node, "the steps of a path");
    }

    private static Filter Condition(RequestMember member, ScalarInfo field, Operand? path, bool ignoreCase, BindingContext context)
    {
        JsonCondition? condition = member.Name switch
        {
            "equals" => JsonCondition.Equals,
            "not" => JsonCondition.NotEquals,
            "lt" => JsonCondition.Less,
            "lte" => JsonCondition.LessOrEqual,
            "gt" => JsonCondition.Greater,
            "gte" => JsonCondition.GreaterOrEqual,
            "string_contains" => JsonCondition.StringContains,
            "string_starts_with" => JsonCondition.StringStartsWith,
            "string_ends_with" => JsonCondition.StringEndsWith,
            "array_contains" when context.Dialect.HasJsonArrayContains => JsonCondition.ArrayContains,
            "array_starts_with" => JsonCondition.ArrayStartsWith,
            "array_ends_with" => JsonCondition.ArrayEndsWith,
            _ => null,
        };
        if (condition is not { } known)
        {
            throw BindingError.UnknownArgument(member.Value, member.Name);
        }

        return new JsonMatchFilter(field, path, known, Value(member.Value, field, known), ignoreCase);
    }

    private static Operand Value(RequestNode node, ScalarInfo field, JsonCondition condition)
    {
        switch (node.Kind)
        {
            case TapeTokenKind.JsonNull:
                return new JsonNullOperand(node.Text);
            case TapeTokenKind.FieldReference:
                return condition is JsonCondition.StringContains or JsonCondition.StringStartsWith or JsonCondition.StringEndsWith
                    ? TextReference(node, field)
                    : ValueBinder.Reference(node, field, list: false);
            default:
                return new ValueOperand(node.Token);
        }
    }

    private static FieldOperand TextReference(RequestNode node, ScalarInfo field) =>
        field.Model.Name == node.Container && field.Model.Find(node.Text) is ScalarInfo { IsList: false } text
            ? new FieldOperand(text)
            : throw BindingError.Input($"'{node.Path()}' refers to '{node.Container}.{node.Text}', which is no field of model '{field.Model.Name}'");
}
