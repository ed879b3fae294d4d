using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>The attributes of enums and their values.</summary>
internal static class EnumAttributes
{
    public static void Bind(BindingContext context, AttributeCursor cursor, EnumType type)
    {
        var values = new List<EnumValue>(type.Values.Count);
        foreach (var value in type.Values)
        {
            var name = value.DatabaseName;
            cursor.Open(value.Syntax.Attributes);
            if (cursor.Single("map") is { } map)
            {
                name = (map.Default("name") as StringExpression)?.Value ?? name;
                map.Close();
            }

            cursor.Close();
            values.Add(value with { DatabaseName = name });
        }

        type.Values = values;
        cursor.OpenBlock(type.Syntax.Members);
        if (cursor.Single("map") is { } typeMap)
        {
            type.DatabaseName = (typeMap.Default("name") as StringExpression)?.Value ?? type.Name;
            typeMap.Close();
        }

        if (cursor.Single("schema") is { } schema)
        {
            type.Schema = (schema.Default("map") as StringExpression)?.Value;
            schema.Close();
        }

        cursor.Close();
    }
}
