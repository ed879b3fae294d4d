using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Links one model: types, properties and enum values get the names that they have in the schema.</summary>
internal sealed class ModelLinker(ModelShape model, NameTable table, string datasource, HashSet<string> providers, LinkedNames names)
{
    public ModelDeclaration Link() => model.Declaration with
    {
        Members = model.Declaration.Members.Select(Link).ToEquatableArray(),
    };

    private Member Link(Member member) => member switch
    {
        FieldDeclaration field => LinkField(field),
        BlockAttribute block => block with { Attribute = LinkAttribute(block.Attribute, null) },
        _ => member,
    };

    private FieldDeclaration LinkField(FieldDeclaration field)
    {
        if (field.Type.IsUnsupported)
        {
            return field with { Attributes = LinkAttributes(field, null) };
        }

        var target = names.Find(table, field.Type.Name, model);
        if (target is EnumShape type)
        {
            names.Enums.Add(type);
        }

        var name = target switch
        {
            ModelShape other => other.SchemaName,
            EnumShape other => other.SchemaName,
            _ => ScalarNames.ToSchema(field.Type.Name) ?? field.Type.Name.TrimStart('@'),
        };
        var attributes = LinkAttributes(field, target);
        return field with
        {
            Type = name == field.Type.Name ? field.Type : field.Type with { Name = name },
            Attributes = target is null ? AddImplied(field, attributes) : attributes,
        };
    }

    private EquatableArray<AttributeSyntax> LinkAttributes(FieldDeclaration field, SchemaShape? target) =>
        field.Attributes.Count == 0 ? field.Attributes : field.Attributes.Select(attribute => LinkAttribute(attribute, target)).ToEquatableArray();

    private EquatableArray<AttributeSyntax> AddImplied(FieldDeclaration field, EquatableArray<AttributeSyntax> attributes)
    {
        var implied = ScalarNames.ImpliedNativeTypes(field.Type.Name)
            .Where(type => (providers.Count == 0 || providers.Contains(type.Provider)) && attributes.All(attribute => attribute.Provider != type.Provider))
            .Select(type => new AttributeSyntax(new Identifier($"{datasource}.{type.Type}", field.Type.Origin), default, field.Type.Origin) { Provider = type.Provider })
            .ToList();
        return implied.Count == 0 ? attributes : attributes.Concat(implied).ToEquatableArray();
    }

    private AttributeSyntax LinkAttribute(AttributeSyntax attribute, SchemaShape? target)
    {
        if (attribute.Provider is not null)
        {
            return datasource == "db" ? attribute : attribute with
            {
                Name = attribute.Name with { Text = datasource + attribute.Name.Text.Substring(2) },
            };
        }

        return attribute.Arguments.Count == 0 ? attribute : attribute with
        {
            Arguments = attribute.Arguments.Select(argument => LinkArgument(argument, target)).ToEquatableArray(),
        };
    }

    private ArgumentSyntax LinkArgument(ArgumentSyntax argument, SchemaShape? target) =>
        argument.Value is null ? argument : argument with { Value = LinkExpression(argument.Value, target) };

    private ExpressionSyntax LinkExpression(ExpressionSyntax expression, SchemaShape? target) => expression switch
    {
        ClrField field => LinkName(field, field.OfTarget ? target as ModelShape : model),
        ClrEnumValue value => LinkValue(value),
        ArrayExpression array => array with { Elements = array.Elements.Select(element => LinkExpression(element, target)).ToEquatableArray() },
        ObjectExpression group => group with
        {
            Members = group.Members.Select(member => new ObjectMember(
                member.Key.Text == "not" ? member.Key : member.Key with { Text = SchemaPath(member.Key.Text, model) },
                LinkExpression(member.Value, target),
                member.Origin)).ToEquatableArray(),
        },
        _ => expression,
    };

    private ExpressionSyntax LinkName(ClrField field, ModelShape? owner)
    {
        var name = SchemaPath(field.Path, owner);
        return field.Options.Count == 0
            ? new ConstantExpression(name, field.Origin)
            : new FunctionExpression(new Identifier(name, field.Origin), field.Options, field.Origin);
    }

    private string SchemaPath(string path, ModelShape? owner)
    {
        var parts = path.Split('.');
        for (var index = 0; index < parts.Length && owner is not null; index++)
        {
            var property = owner.FindProperty(parts[index]) ?? owner.FindField(parts[index]);
            if (property is null)
            {
                break;
            }

            parts[index] = property.SchemaName;
            owner = index + 1 < parts.Length && owner.Declaration.Fields.First(field => field.Name.Text == property.SchemaName) is { } field
                ? names.Find(table, field.Type.Name, owner) as ModelShape
                : null;
        }

        return string.Join(".", parts);
    }

    private ConstantExpression LinkValue(ClrEnumValue value)
    {
        var name = names.Find(table, value.TypeName, model) is EnumShape type ? type.FindValue(value.Member) : null;
        return new ConstantExpression(name ?? value.Member, value.Origin);
    }
}
