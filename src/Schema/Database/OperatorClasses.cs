using System.Text;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Database;

/// <summary>Operator classes: <c>JsonbPathOps</c> in the schema is <c>jsonb_path_ops</c> in the database.</summary>
public static class OperatorClasses
{
    internal static string? Sql(IndexField field) => field.OperatorClass is { } name && !field.IsRawOperatorClass ? ToSql(name) : field.OperatorClass;

    /// <summary>The SQL name of a class named in the schema's way.</summary>
    public static string ToSql(string name)
    {
        // Words that the database writes as one.
        name = name.Replace("MinMax", "Minmax").Replace("Tz", "tz").Replace("VarBit", "Varbit");
        var text = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[index]));
        }

        return text.ToString();
    }
}
