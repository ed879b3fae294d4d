using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>The attributes of enums and their values.</summary>
internal static class EnumAttributes
{
    public static void Bind(BindingContext context, AttributeCursor cursor, EnumType type)
    {
        var values = new List<EnumValue>(type.Values.Count);
        foreach (var value in type.Values)
        {
            string? name = null;
            cursor.Open(value.Syntax.Attributes);
            if (cursor.Single("map") is { } map)
            {
                name = NameAttributes.Map(context, map);
                map.Close();
            }

            cursor.Close();
            values.Add(name is null ? value : value with { DatabaseName = name, IsMapped = true });
        }

        type.Values = values;
        cursor.OpenBlock(type.Syntax.Members);
        if (cursor.Single("map") is { } typeMap)
        {
            var typeName = NameAttributes.Map(context, typeMap);
            type.DatabaseName = typeName ?? type.Name;
            type.IsMapped = typeName is not null;
            typeMap.Close();
        }

        if (cursor.Single("schema") is { } schema)
        {
            type.SchemaSyntax = NameAttributes.Schema(context, schema);
            type.Schema = type.SchemaSyntax?.Value;
            schema.Close();
        }

        cursor.Close();
    }
}
