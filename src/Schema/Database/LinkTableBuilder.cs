using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>Derives the tables of many-to-many relations, which no model stands for.</summary>
internal sealed class LinkTableBuilder(SchemaModel schema, Dialect dialect, Func<Model.Model, QualifiedName> nameOf, Func<ScalarField, ColumnType> typeOf)
{
    /// <summary>The table of a relation.</summary>
    public Table TableOf(Relation relation)
    {
        var (first, second) = (relation.Source.Model!, relation.Target.Model!);
        var name = relation.LinkTableName ?? dialect.Names.LinkTable(relation.Name);
        var both = new EquatableArray<IndexColumn>([new("A"), new("B")]);
        var onB = new TableIndex { Name = dialect.Names.Part(name, "_B_index"), Columns = new([new("B")]) };
        return new Table
        {
            Name = new QualifiedName(nameOf(first).Namespace, name),
            IsLink = true,
            Columns = [LinkColumn("A", first), LinkColumn("B", second)],
            PrimaryKey = dialect.LinkTablesHavePrimaryKey ? new PrimaryKey(dialect.Names.Part(name, "_AB_pkey"), both) : null,
            Indexes = dialect.LinkTablesHavePrimaryKey
                ? [onB]
                : [new TableIndex { Name = dialect.Names.Part(name, "_AB_unique"), IsUnique = true, Columns = both }, onB],
            ForeignKeys = schema.RelationMode == RelationMode.ForeignKeys ? [LinkKey(name, "A", first), LinkKey(name, "B", second)] : [],
        };
    }

    private Column LinkColumn(string name, Model.Model model) => new()
    {
        Name = name,
        Type = typeOf(KeyField(model)),
        Arity = ColumnArity.Required,
    };

    private ForeignKey LinkKey(string table, string column, Model.Model model) => new()
    {
        Name = dialect.Names.Part(table, "_" + column + "_fkey"),
        Columns = new([column]),
        ReferencedTable = nameOf(model),
        ReferencedColumns = new([KeyField(model).ColumnName]),
        OnDelete = ReferentialAction.Cascade,
        OnUpdate = ReferentialAction.Cascade,
    };

    private static ScalarField KeyField(Model.Model model) => model.PrimaryKey is { Fields.Count: 1 } key
        ? key.Fields[0].Field
        : throw new InvalidOperationException($"The model '{model.Name}' is an end of a many-to-many relation and has no key of one field");
}
