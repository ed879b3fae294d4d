using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Second pass: finds out what each field's type is.</summary>
internal static class TypePass
{
    public static void Run(BindingContext context)
    {
        var schema = context.Schema;
        foreach (var model in schema.Models)
        {
            var fields = new List<Field>(model.Syntax.Members.Count);
            foreach (var member in model.Syntax.Members)
            {
                if (member is FieldDeclaration declaration && BindField(context, model, declaration) is { } field)
                {
                    fields.Add(field);
                }
            }

            model.Fields = fields;
        }

        foreach (var type in schema.CompositeTypes)
        {
            var fields = new List<ScalarField>(type.Syntax.Members.Count);
            foreach (var declaration in type.Syntax.Fields)
            {
                if (FindType(schema, declaration.Type) is { } fieldType)
                {
                    fields.Add(new ScalarField
                    {
                        Name = declaration.Name.Text,
                        ColumnName = declaration.Name.Text,
                        Arity = declaration.Arity,
                        CompositeType = type,
                        Type = fieldType,
                        Syntax = declaration,
                    });
                }
            }

            type.Fields = fields;
        }

        foreach (var type in schema.Enums)
        {
            type.Values = [.. type.Syntax.Values.Select(static value => new EnumValue(value.Name.Text, value.Name.Text, value))];
        }
    }

    private static Field? BindField(BindingContext context, Model model, FieldDeclaration declaration)
    {
        if (FindType(context.Schema, declaration.Type) is { } type)
        {
            return new ScalarField
            {
                Name = declaration.Name.Text,
                ColumnName = declaration.Name.Text,
                Arity = declaration.Arity,
                Model = model,
                Type = type,
                Syntax = declaration,
            };
        }

        return context.Schema.FindModel(declaration.Type.Name) is { } referenced
            ? new RelationField { Name = declaration.Name.Text, Arity = declaration.Arity, Model = model, ReferencedModel = referenced, Syntax = declaration }
            : null;
    }

    private static FieldType? FindType(SchemaModel schema, TypeReference reference)
    {
        if (reference.IsUnsupported)
        {
            return new FieldType.Unsupported(reference.Name);
        }

        if (ScalarTypes.Find(reference.Name) is { } scalar)
        {
            return FieldType.Scalar.Of(scalar);
        }

        return schema.FindEnum(reference.Name) is { } enumType ? new FieldType.Enum(enumType)
            : schema.FindCompositeType(reference.Name) is { } composite ? new FieldType.Composite(composite)
            : null;
    }
}
