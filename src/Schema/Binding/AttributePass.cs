using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>Third pass: reads attributes, each element by itself.</summary>
internal static class AttributePass
{
    public static void Run(BindingContext context)
    {
        var cursor = new AttributeCursor(context);
        var columns = new ColumnNames();
        foreach (var model in context.Schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is RelationField relation)
                {
                    RelationAttributes.Bind(context, cursor, relation);
                }
            }
        }

        foreach (var model in context.Schema.Models)
        {
            ModelAttributes.Bind(context, cursor, model, columns);
        }

        foreach (var type in context.Schema.CompositeTypes)
        {
            columns.Begin(type);
            foreach (var field in type.Fields)
            {
                FieldAttributes.BindInType(context, cursor, field, columns);
            }
        }

        foreach (var type in context.Schema.Enums)
        {
            EnumAttributes.Bind(context, cursor, type);
        }
    }
}
