using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Reads <c>@default</c>.</summary>
internal static class DefaultValues
{
    public static DefaultValue? Bind(BindingContext context, ArgumentCursor attribute, ScalarField field)
    {
        var value = attribute.Default("value");
        var constraintName = attribute.OptionalString("map");
        return value switch
        {
            null => null,
            FunctionExpression call => Find(call.Name.Text) is { } function ? new FunctionDefault(function, call.Arguments, constraintName) : null,
            _ => new LiteralDefault(value, constraintName),
        };
    }

    private static DefaultFunction? Find(string name) => name switch
    {
        "autoincrement" => DefaultFunction.AutoIncrement,
        "now" => DefaultFunction.Now,
        "uuid" => DefaultFunction.Uuid,
        "cuid" => DefaultFunction.Cuid,
        "ulid" => DefaultFunction.Ulid,
        "nanoid" => DefaultFunction.NanoId,
        "dbgenerated" => DefaultFunction.DbGenerated,
        "sequence" => DefaultFunction.Sequence,
        "auto" => DefaultFunction.Auto,
        _ => null,
    };
}
