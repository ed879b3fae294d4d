using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Writes a column's default.</summary>
internal sealed class DefaultWriter(PullContext context)
{
    /// <summary>The attribute; null without a default.</summary>
    public AttributeSyntax? Write(Column column, ScalarField? existing)
    {
        if (context.IsFaithful && context.Dialect.OnlyIntegerKeysCountUp && column.IsAutoIncrement && existing is { DefaultSyntax: null })
        {
            // Such a column counts up whether or not the schema says so.
            return null;
        }

        // SQLite keeps a default for a key that counts up, and never uses it.
        var value = column.IsAutoIncrement && !(context.IsFaithful && column.Default is ColumnDefault.Literal) ? SyntaxParts.Call("autoincrement") : EnumText(column, existing) ?? Value(column);
        if (value is not null)
        {
            return SyntaxParts.Attribute("default", SyntaxParts.Argument(value));
        }

        // Functions that the client runs leave no trace in the database.
        return existing is { DefaultSyntax: { } kept, Default: FunctionDefault { Function: DefaultFunction.Cuid or DefaultFunction.Uuid or DefaultFunction.Ulid or DefaultFunction.NanoId } }
            ? kept
            : null;
    }

    /// <summary>A database without enum types holds them as text, and the schema says which value a text is.</summary>
    private ConstantExpression? EnumText(Column column, ScalarField? existing) =>
        context.IsFaithful && !context.Dialect.HasEnumTypes && existing?.Type is FieldType.Enum type && column.Default is ColumnDefault.Literal { Value.Text: var text }
        && type.Type.Values.FirstOrDefault(value => value.DatabaseName == text) is { } found
            ? SyntaxParts.Constant(found.Name)
            : null;

    private ExpressionSyntax? Value(Column column) => column.Default switch
    {
        null when column.IsGenerated && column.DefaultSql is { } sql => Generated(sql),
        null => null,
        ColumnDefault.Now => SyntaxParts.Call("now"),
        ColumnDefault.Expression { Sql: { } sql } when column.Type.Family == ColumnFamily.DateTime && context.Dialect.IsNow(sql) => SyntaxParts.Call("now"),
        ColumnDefault.Literal literal => Literal(literal.Value, column) ?? Generated(column.DefaultSql ?? literal.Value.Text),
        ColumnDefault.List list => List(list, column) ?? Generated(column.DefaultSql ?? ""),
        ColumnDefault.Expression expression => Generated(expression.Sql ?? column.DefaultSql ?? ""),
        _ => Generated(column.DefaultSql ?? ""),
    };

    private static FunctionExpression Generated(string sql) =>
        sql.Length == 0 ? SyntaxParts.Call("dbgenerated") : SyntaxParts.Call("dbgenerated", SyntaxParts.Argument(SyntaxParts.Text(sql)));

    private ExpressionSyntax? List(ColumnDefault.List list, Column column)
    {
        var elements = new List<ExpressionSyntax>();
        foreach (var value in list.Values)
        {
            // An enum's value that has no name can stand alone as SQL, and not among names.
            if (Literal(value, column) is not { } element || (value.Kind == LiteralKind.Enum && element is FunctionExpression))
            {
                return null;
            }

            elements.Add(element);
        }

        return SyntaxParts.List(elements);
    }

    private ExpressionSyntax? Literal(LiteralValue value, Column column) => value.Kind switch
    {
        // Dates have more ways to be written than the schema language takes.
        LiteralKind.DateTime => null,
        _ when column.Type.Family == ColumnFamily.Uuid => null,
        LiteralKind.Enum => EnumValue(column.Type.Enum, value.Text),
        LiteralKind.Number => SyntaxParts.Number(value.Text),
        LiteralKind.Boolean => SyntaxParts.Constant(value.Text),
        _ => SyntaxParts.Text(value.Text),
    };

    private ExpressionSyntax? EnumValue(QualifiedName? type, string text)
    {
        var name = context.Names.Value(type, type is { } known ? context.Base.Enum(known) : null, text);
        return name.IsImpossible ? SyntaxParts.Call("dbgenerated", SyntaxParts.Argument(SyntaxParts.Text(text))) : SyntaxParts.Constant(name.Text);
    }
}
