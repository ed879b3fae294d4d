using System.Text;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>A partial index's condition as SQL.</summary>
internal static class PredicateText
{
    public static string From(ExpressionSyntax where, Model.Model model, Dialect dialect)
    {
        if (where is FunctionExpression { Arguments.Count: > 0 } raw && raw.Arguments[0].Value is StringExpression sql)
        {
            return dialect.Predicate(sql.Value, isRaw: true);
        }

        var text = new StringBuilder();
        if (where is ObjectExpression members)
        {
            foreach (var member in members.Members)
            {
                if (text.Length > 0)
                {
                    text.Append(" AND ");
                }

                text.Append(Condition(member, model, dialect));
            }
        }

        return dialect.Predicate(text.ToString(), isRaw: false);
    }

    private static string Condition(ObjectMember member, Model.Model model, Dialect dialect)
    {
        var field = model.FindField(member.Key.Text) as ScalarField;
        var column = dialect.Renderer.Quote(field?.ColumnName ?? member.Key.Text);
        return member.Value switch
        {
            ConstantExpression { Text: "null" } => column + " IS NULL",
            ObjectExpression { Members.Count: 1 } inner when inner.Members[0].Value is ConstantExpression { Text: "null" } => column + " IS NOT NULL",
            ObjectExpression { Members.Count: 1 } inner => column + " != " + Literal(inner.Members[0].Value, field, dialect),
            _ => column + " = " + Literal(member.Value, field, dialect),
        };
    }

    private static string Literal(ExpressionSyntax value, ScalarField? field, Dialect dialect) => value switch
    {
        StringExpression text => dialect.Renderer.QuoteText(text.Value),
        NumberExpression number => number.Text,
        ConstantExpression constant when field?.Type is FieldType.Enum type =>
            dialect.Renderer.QuoteText(type.Type.Values.FirstOrDefault(entry => entry.Name == constant.Text)?.DatabaseName ?? constant.Text),
        ConstantExpression constant => constant.Text,
        _ => throw new InvalidOperationException("The condition of a partial index compares with something that is not a constant"),
    };
}
