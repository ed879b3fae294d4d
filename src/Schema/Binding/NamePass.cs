using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>First pass: makes a symbol for each named block.</summary>
internal static class NamePass
{
    public static void Run(BindingContext context)
    {
        var schema = context.Schema;
        var models = new List<Model>();
        var types = new List<CompositeType>();
        var enums = new List<EnumType>();
        foreach (var declaration in schema.Syntax.Declarations)
        {
            var name = declaration.Name.Text;
            switch (declaration)
            {
                case ModelDeclaration { Kind: ModelKind.CompositeType } block:
                    var type = new CompositeType { Name = name, Syntax = block };
                    types.Add(type);
                    schema.CompositeTypesByName[name] = type;
                    break;
                case ModelDeclaration block:
                    var model = new Model { Name = name, DatabaseName = name, IsView = block.Kind == ModelKind.View, Syntax = block };
                    models.Add(model);
                    schema.ModelsByName[name] = model;
                    break;
                case EnumDeclaration block:
                    var enumType = new EnumType { Name = name, DatabaseName = name, Syntax = block };
                    enums.Add(enumType);
                    schema.EnumsByName[name] = enumType;
                    break;
            }
        }

        schema.Models = models;
        schema.CompositeTypes = types;
        schema.Enums = enums;
    }
}
