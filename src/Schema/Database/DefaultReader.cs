using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>Reads a field's default as the database will hold it.</summary>
internal static class DefaultReader
{
    public static ColumnDefault? Read(ScalarField field) => field.Default switch
    {
        LiteralDefault { Value: ArrayExpression list } => new ColumnDefault.List(list.Elements.Select(element => Literal(element, field.Type)).ToEquatableArray()),
        LiteralDefault literal => new ColumnDefault.Literal(Literal(literal.Value, field.Type)),
        FunctionDefault { Function: DefaultFunction.Now } => new ColumnDefault.Now(),
        FunctionDefault { Function: DefaultFunction.DbGenerated } function => new ColumnDefault.Expression(
            string.IsNullOrEmpty(function.StringArgument) ? null : function.StringArgument),
        _ => null,
    };

    private static LiteralValue Literal(ExpressionSyntax expression, FieldType type) => (expression, type) switch
    {
        (ConstantExpression constant, FieldType.Enum found) => new(LiteralKind.Enum, DatabaseName(found.Type, constant.Text)),
        (StringExpression text, _) => new(KindOf(type.AsScalar), text.Value),
        (NumberExpression number, _) => new(type.AsScalar is ScalarType.String ? LiteralKind.String : LiteralKind.Number, number.Text),
        (ConstantExpression constant, _) => new(LiteralKind.Boolean, constant.Text),
        _ => throw new InvalidOperationException("The default is not a constant"),
    };

    private static string DatabaseName(EnumType type, string name)
    {
        foreach (var value in type.Values)
        {
            if (value.Name == name)
            {
                return value.DatabaseName;
            }
        }

        return name;
    }

    private static LiteralKind KindOf(ScalarType? type) => type switch
    {
        ScalarType.Json => LiteralKind.Json,
        ScalarType.Bytes => LiteralKind.Bytes,
        ScalarType.DateTime => LiteralKind.DateTime,
        ScalarType.Int or ScalarType.BigInt or ScalarType.Float or ScalarType.Decimal => LiteralKind.Number,
        _ => LiteralKind.String,
    };
}
