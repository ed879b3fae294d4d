using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Writes relation fields.</summary>
internal sealed class RelationFieldWriter(PullContext context)
{
    private static readonly string?[] ArgumentOrder = [null, "name", "fields", "references", "onDelete", "onUpdate", "map"];

    public FieldDeclaration Write(PulledRelationField field, Table table)
    {
        var attributes = new List<AttributeSyntax>();
        List<ArgumentSyntax> arguments = field.RelationName is { } name ? [SyntaxParts.Argument(SyntaxParts.Text(name))] : [];
        if (field.Key is { } key)
        {
            AddKey(arguments, field, key, table);
        }

        if (arguments.Count > 0)
        {
            attributes.Add(SyntaxParts.Attribute("relation", arguments));
        }

        if ((context.Ignored.Contains(field.Target) && !context.Ignored.Contains(table.Name)) || (context.IsFaithful && field.Existing is { IsIgnored: true }))
        {
            attributes.Add(SyntaxParts.Attribute("ignore"));
        }

        return new FieldDeclaration(
            SyntaxParts.Name(field.Name), new TypeReference(context.Names.Model(field.Target).Text, IsUnsupported: false, Origin.None), field.Arity,
            attributes.ToEquatableArray(), Origin.None)
        {
            Leading = field.Existing is null ? default : SyntaxParts.DocumentationOf(field.Existing.Syntax.Leading).ToEquatableArray(),
        };
    }

    /// <summary>A relation attribute with its arguments in the order in which a pull writes them.</summary>
    public static AttributeSyntax InOrder(AttributeSyntax attribute) => attribute.Name.Text != "relation" ? attribute : attribute with
    {
        Arguments = attribute.Arguments.OrderBy(static argument => Array.IndexOf(ArgumentOrder, argument.Name?.Text)).ToEquatableArray(),
    };

    private void AddKey(List<ArgumentSyntax> arguments, PulledRelationField field, ForeignKey key, Table table)
    {
        arguments.Add(SyntaxParts.Argument("fields", Columns(table.Name, key.Columns)));
        arguments.Add(SyntaxParts.Argument("references", Columns(field.Target, key.ReferencedColumns)));
        var traits = ProviderTraits.For(context.Dialect.Provider);
        if (key.OnDelete != traits.DefaultOnDelete(RelationMode.ForeignKeys, key.Columns.Any(column => table.FindColumn(column) is { IsRequired: true })))
        {
            arguments.Add(SyntaxParts.Argument("onDelete", SyntaxParts.Constant(key.OnDelete.ToString())));
        }

        if (key.OnUpdate != traits.DefaultOnUpdate(RelationMode.ForeignKeys))
        {
            arguments.Add(SyntaxParts.Argument("onUpdate", SyntaxParts.Constant(key.OnUpdate.ToString())));
        }

        if (key.Name is { } constraint && constraint != context.Dialect.Names.ForeignKey(table.Name.Name, key.Columns))
        {
            arguments.Add(SyntaxParts.Argument("map", SyntaxParts.Text(constraint)));
        }
    }

    private ArrayExpression Columns(QualifiedName table, EquatableArray<string> columns)
    {
        var model = context.Base.Model(table);
        return SyntaxParts.List(columns.Select(column => SyntaxParts.Constant(context.Names.Field(table, model, column).Text)));
    }
}
