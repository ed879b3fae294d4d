using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Models;
using SchemaFirst.Schema.Rules.Names;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>First pass: makes a symbol for each named block, and judges names.</summary>
internal static class NamePass
{
    public static void Run(BindingContext context)
    {
        var schema = context.Schema;
        var models = new List<Model>();
        var types = new List<CompositeType>();
        var enums = new List<EnumType>();
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in schema.Syntax.Declarations)
        {
            var name = declaration.Name.Text;
            if (ScalarTypes.Find(name) is not null)
            {
                context.Report(NameRules.ReservedTypeName, declaration.Name.Origin, name);
            }

            members.Clear();
            switch (declaration)
            {
                case ModelDeclaration { Kind: ModelKind.CompositeType } block:
                    var type = new CompositeType { Name = name, Syntax = block };
                    types.Add(type);
                    Forget(schema, name);
                    schema.CompositeTypesByName[name] = type;
                    CheckIdentifier(context, block.Name, "composite type");
                    CheckFields(context, block, members, judgeNames: false);
                    CheckTableAttributes(context, block);
                    CheckUnique(context, kinds, block, "composite type");
                    break;
                case ModelDeclaration block:
                    var model = new Model { Name = name, DatabaseName = name, IsView = block.Kind == ModelKind.View, Syntax = block };
                    models.Add(model);
                    Forget(schema, name);
                    schema.ModelsByName[name] = model;
                    var kind = model.IsView ? "view" : "model";
                    CheckDeclared(context, block.Name, kind);
                    CheckFields(context, block, members, judgeNames: true);
                    CheckUnique(context, kinds, block, kind);
                    break;
                case EnumDeclaration block:
                    var enumType = new EnumType { Name = name, DatabaseName = name, Syntax = block };
                    enums.Add(enumType);
                    Forget(schema, name);
                    schema.EnumsByName[name] = enumType;
                    CheckDeclared(context, block.Name, "enum");
                    CheckValues(context, block, members);
                    CheckUnique(context, kinds, block, "enum");
                    break;
            }
        }

        schema.Models = models;
        schema.CompositeTypes = types;
        schema.Enums = enums;
    }

    /// <summary>Models, types and enums share one namespace; of several declarations the last one counts.</summary>
    private static void Forget(SchemaModel schema, string name)
    {
        schema.ModelsByName.Remove(name);
        schema.CompositeTypesByName.Remove(name);
        schema.EnumsByName.Remove(name);
    }

    private static void CheckUnique(BindingContext context, Dictionary<string, string> kinds, Declaration declaration, string kind)
    {
        if (kinds.TryGetValue(declaration.Name.Text, out var other))
        {
            context.Report(NameRules.DuplicateBlock, declaration.Name.Origin, kind, declaration.Name.Text, other);
        }

        kinds[declaration.Name.Text] = kind;
    }

    private static void CheckDeclared(BindingContext context, Identifier name, string kind)
    {
        CheckIdentifier(context, name, kind);
        if (ReservedNames.Contains(name.Text))
        {
            context.Report(NameRules.ReservedName, name.Origin, kind, name.Text);
        }
    }

    private static void CheckFields(BindingContext context, ModelDeclaration block, HashSet<string> seen, bool judgeNames)
    {
        foreach (var member in block.Members)
        {
            if (member is FieldDeclaration field)
            {
                if (judgeNames)
                {
                    CheckIdentifier(context, field.Name, "field");
                    CheckAttributes(context, field.Attributes);
                }

                if (!seen.Add(field.Name.Text))
                {
                    context.Report(NameRules.DuplicateField, field.Name.Origin, field.Name.Text, block.Name.Text);
                }
            }
            else if (judgeNames && member is BlockAttribute attribute)
            {
                CheckIdentifier(context, attribute.Attribute.Name, "attribute");
            }
        }
    }

    private static void CheckTableAttributes(BindingContext context, ModelDeclaration block)
    {
        foreach (var member in block.Members)
        {
            switch (member)
            {
                case BlockAttribute { Attribute.Name.Text: "map" } map:
                    context.Report(CompositeTypeRules.HasDatabaseName, map.Attribute.Origin, block.Name.Text);
                    break;
                case BlockAttribute attribute:
                    context.Report(CompositeTypeRules.HasBlockAttribute, attribute.Attribute.Origin, block.Name.Text, attribute.Attribute.Name.Text);
                    break;
                case FieldDeclaration field:
                    foreach (var attribute in field.Attributes)
                    {
                        if (attribute.Name.Text is "relation" or "unique" or "id")
                        {
                            context.Report(CompositeTypeRules.HasKeyField, attribute.Origin, field.Name.Text, attribute.Name.Text);
                        }
                    }

                    break;
            }
        }
    }

    private static void CheckValues(BindingContext context, EnumDeclaration block, HashSet<string> seen)
    {
        foreach (var member in block.Members)
        {
            if (member is EnumValueDeclaration value)
            {
                CheckIdentifier(context, value.Name, "enum value");
                CheckAttributes(context, value.Attributes);
                if (!seen.Add(value.Name.Text))
                {
                    context.Report(NameRules.DuplicateEnumValue, value.Name.Origin, value.Name.Text, block.Name.Text);
                }
            }
            else if (member is BlockAttribute attribute)
            {
                CheckIdentifier(context, attribute.Attribute.Name, "attribute");
            }
        }
    }

    private static void CheckAttributes(BindingContext context, EquatableArray<AttributeSyntax> attributes)
    {
        foreach (var attribute in attributes)
        {
            CheckIdentifier(context, attribute.Name, "attribute");
        }
    }

    private static void CheckIdentifier(BindingContext context, Identifier name, string kind)
    {
        if (name.Text.Length > 0 && char.IsNumber(name.Text, 0))
        {
            context.Report(NameRules.NameStartsWithDigit, name.Origin, kind, name.Text);
        }
        else if (name.Text.IndexOf('-') >= 0)
        {
            context.Report(NameRules.NameContainsHyphen, name.Origin, kind, name.Text);
        }
    }
}
