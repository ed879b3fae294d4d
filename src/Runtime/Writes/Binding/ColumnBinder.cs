using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>Binds what a <c>data</c> object gives for one column.</summary>
internal static class ColumnBinder
{
    /// <summary>Binds a column of a new row.</summary>
    public static ColumnWrite BindCreate(RequestNode node, ScalarInfo field) => field.IsList && IsOperation(node, field)
        ? Operation(node, field, isUpdate: false)
        : ColumnWrite.Set(field, Value(node, field));

    /// <summary>Binds a column of a row to change: a value, or an operation on the value that is there.</summary>
    public static ColumnWrite BindUpdate(RequestNode node, ScalarInfo field) => IsOperation(node, field)
        ? Operation(node, field, isUpdate: true)
        : ColumnWrite.Set(field, Value(node, field));

    private static ColumnWrite Operation(RequestNode node, ScalarInfo field, bool isUpdate)
    {
        if (node.Count != 1)
        {
            throw BindingError.WrongType(node, "exactly one operation");
        }

        foreach (var member in node.Members)
        {
            var operation = member.Name switch
            {
                "set" => WriteOperation.Set,
                "push" when field.IsList && isUpdate => WriteOperation.Push,
                "increment" when IsNumber(field) => WriteOperation.Increment,
                "decrement" when IsNumber(field) => WriteOperation.Decrement,
                "multiply" when IsNumber(field) => WriteOperation.Multiply,
                "divide" when IsNumber(field) => WriteOperation.Divide,
                _ => throw BindingError.UnknownArgument(member.Value, member.Name),
            };
            if (operation != WriteOperation.Set && member.Value.IsNull)
            {
                throw BindingError.NullNotAllowed(member.Value);
            }

            return new ColumnWrite(field, operation, operation == WriteOperation.Push ? Pushed(member.Value, field) : Value(member.Value, field));
        }

        throw BindingError.WrongType(node, "an operation");
    }

    private static WriteValue Value(RequestNode node, ScalarInfo field)
    {
        if (field.IsList)
        {
            return List(node, field);
        }

        var isJson = IsJson(field);
        if (node.Kind == TapeTokenKind.JsonNull)
        {
            return node.Text switch
            {
                "DbNull" when isJson && field.IsOptional => WriteValue.Null,
                "JsonNull" when isJson => JsonNull,
                _ => throw BindingError.WrongType(node, ValueBinder.Wanted(field)),
            };
        }

        if (node.IsNull)
        {
            return isJson ? JsonNull : field.IsOptional ? WriteValue.Null : throw BindingError.NullNotAllowed(node);
        }

        if (isJson && !(node.IsValue && node.ValueKind == RequestValueKind.Json))
        {
            return new JsonDocument(node.Token);
        }

        ValueBinder.Value(node, field);
        return field.IsOptional || !node.IsNullInSomeRow ? new TokenValue(node.Token) : throw BindingError.NullNotAllowed(node);
    }

    /// <summary>What is put at a list's end: a list, or one value. What a JSON list is pushed is one value, even if it is a list itself.</summary>
    private static WriteValue Pushed(RequestNode node, ScalarInfo field)
    {
        if (node.IsArray && !(IsJson(field) && !IsTagged(node)))
        {
            return List(node, field);
        }

        if (IsJson(field))
        {
            return new JsonElement(node.Token);
        }

        ValueBinder.Value(node, field);
        return new TokenList(node.Token);
    }

    private static bool IsTagged(RequestNode node) => node.Kind == TapeTokenKind.ValueList && node.ValueKind == RequestValueKind.Json;

    private static WriteValue List(RequestNode node, ScalarInfo field)
    {
        if (!node.IsArray)
        {
            throw node.IsNull ? BindingError.NullNotAllowed(node) : BindingError.WrongType(node, $"a list of {ValueBinder.Wanted(field)}");
        }

        if (IsJson(field) && !IsTagged(node))
        {
            return new JsonDocuments(node.Token);
        }

        if (node.Kind == TapeTokenKind.ArrayStart)
        {
            foreach (var element in node.Elements)
            {
                ValueBinder.Value(element, field);
            }
        }
        else
        {
            ValueBinder.List(node, field);
        }

        return new TokenList(node.Token);
    }

    /// <summary>True where the object is an operation: objects are JSON values themselves where the column holds one.</summary>
    private static bool IsOperation(RequestNode node, ScalarInfo field) => node.IsObject
        && (!IsJson(field) || (field.IsList && (node.TryGet("set", out _) || node.TryGet("push", out _))));

    private static bool IsJson(ScalarInfo field) => field.Type == ScalarType.Json && field.Enum is null;

    private static WriteValue JsonNull => new ConstantValue(RequestValue.Json("null"));

    private static bool IsNumber(ScalarInfo field) => !field.IsList && field.Enum is null
        && field.Type is ScalarType.Int or ScalarType.BigInt or ScalarType.Float or ScalarType.Decimal;
}
