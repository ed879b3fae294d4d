using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Names;
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
                if (FindType(schema, declaration.Type) is not { } fieldType)
                {
                    ReportUnknown(context, declaration.Type);
                }
                else
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
            if (type.Syntax.Values.FirstOrDefault() is null)
            {
                context.Report(NameRules.EmptyEnum, type.Syntax.Name.Origin, type.Name);
            }

            type.Values = [.. type.Syntax.Values.Select(static value => new EnumValue(value.Name.Text, value.Name.Text, value))];
        }
    }

    private static Field? BindField(BindingContext context, Model model, FieldDeclaration declaration)
    {
        // Of several fields of one name the last one counts.
        model.UnresolvedFields?.Remove(declaration.Name.Text);
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

        if (context.Schema.FindModel(declaration.Type.Name) is { } referenced)
        {
            return new RelationField { Name = declaration.Name.Text, Arity = declaration.Arity, Model = model, ReferencedModel = referenced, Syntax = declaration };
        }

        (model.UnresolvedFields ??= new(StringComparer.Ordinal)).Add(declaration.Name.Text);
        ReportUnknown(context, declaration.Type);
        return null;
    }

    private static void ReportUnknown(BindingContext context, TypeReference type)
    {
        if (context.Schema.FindModel(type.Name) is not null)
        {
            context.Report(NameRules.RelationInCompositeType, type.Origin, type.Name);
        }
        else
        {
            context.Report(NameRules.UnknownType, type.Origin, type.Name, ScalarTypes.Suggest(type.Name) is { } other ? $"; did you mean '{other}'" : "; declare it or correct its name");
        }
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
