using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Writes a column as a field.</summary>
internal sealed class FieldWriter(PullContext context, IndexWriter indexes)
{
    private readonly DefaultWriter _defaults = new(context);

    public FieldDeclaration Write(Column column, QualifiedName relation, Table? table, Model.Model? model)
    {
        var existing = BaseSchema.Field(model, column.Name);
        var name = context.Names.Field(relation, model, column.Name);
        var attributes = new List<AttributeSyntax>();
        if (table is not null)
        {
            Add(indexes.FieldId(table, column));
            Add(indexes.FieldUnique(table, column));
        }
        else
        {
            // A view's keys are the schema's alone.
            attributes.AddRange(existing?.Syntax.Attributes.Where(static attribute => attribute.Name.Text is "id" or "unique") ?? []);
        }

        Add(_defaults.Write(column, existing));
        if (existing is { IsUpdatedAt: true })
        {
            attributes.Add(SyntaxParts.Attribute("updatedAt"));
        }

        if (name.Map is { } mapped)
        {
            attributes.Add(SyntaxParts.Attribute("map", SyntaxParts.Argument(SyntaxParts.Text(mapped))));
        }

        Add(Native(column));
        if (existing is { IsIgnored: true })
        {
            attributes.Add(SyntaxParts.Attribute("ignore"));
        }

        // A view's columns may all be null for all that the catalog knows; the schema may know better.
        var arity = column.IsList ? FieldArity.List : table is null && existing is { IsRequired: true } ? FieldArity.Required : column.IsRequired ? FieldArity.Required : FieldArity.Optional;
        return new FieldDeclaration(SyntaxParts.Name(name.Display), Type(column, existing), arity, attributes.ToEquatableArray(), Origin.None)
        {
            Leading = existing is null ? default : SyntaxParts.DocumentationOf(existing.Syntax.Leading).ToEquatableArray(),
            TrailingComment = existing?.Syntax.TrailingComment is { Kind: TriviaKind.DocComment } behind ? behind : null,
        };

        void Add(AttributeSyntax? attribute)
        {
            if (attribute is not null)
            {
                attributes.Add(attribute);
            }
        }
    }

    private TypeReference Type(Column column, ScalarField? existing) => column.Type.Family switch
    {
        ColumnFamily.Unsupported => new TypeReference(column.Type.Sql ?? "", IsUnsupported: true, Origin.None),
        ColumnFamily.Enum => new TypeReference(context.Names.Enum(column.Type.Enum!.Value).Text, IsUnsupported: false, Origin.None),

        // A database without enum types holds them as text.
        ColumnFamily.String when !context.Dialect.HasEnumTypes && existing?.Type is FieldType.Enum type => new TypeReference(type.Type.Name, IsUnsupported: false, Origin.None),
        _ => new TypeReference(Scalar(column.Type.Family).ToString(), IsUnsupported: false, Origin.None),
    };

    /// <summary>The native type, where the field's type does not stand for it already.</summary>
    private AttributeSyntax? Native(Column column)
    {
        if (column.Type.Native is not { } native || column.Type.Family is ColumnFamily.Unsupported or ColumnFamily.Enum
            || native == ProviderTraits.For(context.Dialect.Provider).NativeTypes.Default(Scalar(column.Type.Family)))
        {
            return null;
        }

        return SyntaxParts.Attribute(
            context.DatasourceName + "." + native.Name,
            column is { IsList: true, Type.Family: ColumnFamily.DateTime } && column.Type.Sql is { } sql && sql.IndexOf('(') < 0
                ? [] // Nobody gave the list's elements a precision.
                : [.. native.Arguments.Select(static argument => SyntaxParts.Argument(SyntaxParts.Number(argument)))]);
    }

    private static ScalarType Scalar(ColumnFamily family) => family switch
    {
        ColumnFamily.Boolean => ScalarType.Boolean,
        ColumnFamily.Int => ScalarType.Int,
        ColumnFamily.BigInt => ScalarType.BigInt,
        ColumnFamily.Float => ScalarType.Float,
        ColumnFamily.Decimal => ScalarType.Decimal,
        ColumnFamily.DateTime => ScalarType.DateTime,
        ColumnFamily.Json => ScalarType.Json,
        ColumnFamily.Binary => ScalarType.Bytes,
        _ => ScalarType.String,
    };
}
