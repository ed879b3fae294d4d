using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>Derives the database that a schema asks for.</summary>
public sealed class DatabaseModelBuilder
{
    private readonly SchemaModel _schema;
    private readonly Dialect _dialect;
    private readonly Dictionary<Model.Model, List<Relation>> _foreignKeys = [];

    private DatabaseModelBuilder(SchemaModel schema, Dialect dialect)
    {
        _schema = schema;
        _dialect = dialect;
    }

    /// <summary>The database for a schema that was bound without an error.</summary>
    public static DatabaseModel Build(SchemaModel schema) => Build(schema, DialectTable.Get(schema.Provider));

    /// <summary>The database for a schema in a given dialect.</summary>
    public static DatabaseModel Build(SchemaModel schema, Dialect dialect) => new DatabaseModelBuilder(schema, dialect).Build();

    private DatabaseModel Build()
    {
        CollectForeignKeys();
        var tables = new List<Table>(_schema.Models.Count);
        foreach (var model in _schema.Models)
        {
            if (!model.IsView)
            {
                tables.Add(TableOf(model));
            }
        }

        var links = new LinkTableBuilder(_schema, _dialect, NameOf, TypeOf);
        foreach (var relation in _schema.Relations)
        {
            if (relation.Kind == RelationKind.ManyToMany)
            {
                tables.Add(FormerNames.OfLinkTable(links.TableOf(relation), relation, _dialect));
            }
        }

        IReadOnlyList<DatabaseEnum> enums = _dialect.HasEnumTypes
            ? [.. _schema.Enums.Select(EnumOf)]
            : [];
        return new DatabaseModel
        {
            DefaultNamespace = _dialect.DefaultNamespace,
            Namespaces = Namespaces(tables, enums),
            Extensions = Extensions(tables),
            Enums = enums,
            Tables = tables,
        };
    }

    private DatabaseEnum EnumOf(EnumType type) => new(NameOf(type), type.Values.Select(static value => value.DatabaseName).ToEquatableArray())
    {
        FormerNames = FormerNames.OfBlock(type.Syntax, NameOf(type)),
        FormerValues = FormerNames.OfValues(type),
    };

    /// <summary>The namespaces that something stands in: others that the schema lists are not made.</summary>
    private IReadOnlyList<string> Namespaces(List<Table> tables, IReadOnlyList<DatabaseEnum> enums)
    {
        if (_dialect.DefaultNamespace is not { } fallback)
        {
            return [];
        }

        if (_schema.Datasource is not { Schemas.Count: > 0 } datasource)
        {
            return [fallback];
        }

        var used = new HashSet<string?>(tables.Select(static table => table.Name.Namespace).Concat(enums.Select(static type => type.Name.Namespace)));
        return [.. datasource.Schemas.Where(used.Contains)];
    }

    /// <summary>The extensions that the schema lists, and those that its native types come from.</summary>
    private List<Extension> Extensions(List<Table> tables)
    {
        var extensions = new List<Extension>();
        foreach (var listed in _schema.Datasource?.Extensions ?? [])
        {
            extensions.Add(new Extension(listed.DatabaseName, listed.Schema, listed.Version, IsRelocatable: false));
        }

        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Type.Native is { } native && _dialect.ExtensionOf(native) is { } needed && !extensions.Exists(extension => extension.Name == needed))
                {
                    extensions.Add(new Extension(needed, Namespace: null, Version: null, IsRelocatable: false));
                }
            }
        }

        return extensions;
    }

    private void CollectForeignKeys()
    {
        if (_schema.RelationMode != RelationMode.ForeignKeys)
        {
            return;
        }

        foreach (var relation in _schema.Relations)
        {
            if (relation.Kind == RelationKind.ManyToMany || relation.Source.Model is not { IsView: false } holder || relation.Source.ReferencedModel.IsView)
            {
                continue;
            }

            if (!_foreignKeys.TryGetValue(holder, out var list))
            {
                _foreignKeys.Add(holder, list = []);
            }

            list.Add(relation);
        }
    }

    private Table TableOf(Model.Model model)
    {
        var columns = new List<Column>();
        foreach (var field in model.ScalarFields)
        {
            var column = ColumnOf(field, model);

            // An ignored model may have an optional field in its key; only SQLite takes that at its word.
            var isNeverNull = _dialect.NamesPrimaryKeys && column.Arity == ColumnArity.Nullable && model.PrimaryKey is { } own && own.Fields.Any(part => part.Field == field);
            columns.Add(isNeverNull ? column with { Arity = ColumnArity.Required } : column);
        }

        return new Table
        {
            Name = NameOf(model),
            FormerNames = FormerNames.OfBlock(model.Syntax, NameOf(model)),
            Columns = columns,
            PrimaryKey = model.PrimaryKey is { } key
                ? new PrimaryKey(
                    _dialect.NamesPrimaryKeys ? key.ExplicitDatabaseName ?? _dialect.Names.PrimaryKey(model.DatabaseName) : null,
                    IndexColumns(key))
                : null,
            Indexes = [.. model.Indexes.Select(index => IndexOf(model, index))],
            ForeignKeys = _foreignKeys.TryGetValue(model, out var relations) ? [.. InFieldOrder(relations).Select(relation => ForeignKeyOf(model, relation))] : [],
        };
    }

    private static IEnumerable<Relation> InFieldOrder(List<Relation> relations)
    {
        if (relations.Count < 2)
        {
            return relations;
        }

        var fields = relations[0].Source.Model!.Fields.Select(static (field, position) => (field, position)).ToDictionary(static pair => pair.field, static pair => pair.position);
        return relations.OrderBy(relation => fields[relation.Source]);
    }

    private Column ColumnOf(ScalarField field, Model.Model model)
    {
        var type = TypeOf(field);
        var countsUp = field.IsAutoIncrement && _dialect.CanCountUp(type)
            && (!_dialect.OnlyIntegerKeysCountUp || (field.Type.AsScalar == ScalarType.Int && model.PrimaryKey is { Fields.Count: 1 } key && key.Fields[0].Field == field));
        return new Column
        {
            Name = field.ColumnName,
            Type = type,
            Arity = field.IsList ? ColumnArity.List : field.IsOptional ? ColumnArity.Nullable : ColumnArity.Required,
            FormerNames = FormerNames.OfColumn(field),
            Values = field.Type is FieldType.Enum values && !_dialect.HasEnumTypes
                ? new ColumnValues(values.Type.Values.Select(static value => value.DatabaseName).ToEquatableArray(), FormerNames.OfValues(values.Type))
                : null,
            IsAutoIncrement = countsUp,
            Default = countsUp && _dialect.CountsWithSequences
                ? new ColumnDefault.NextValue(new QualifiedName(NameOf(model).Namespace, SequenceName(model.DatabaseName, field.ColumnName)))
                : DefaultReader.Read(field),
            HasClientDefault = field.IsUpdatedAt
                || field.Default is FunctionDefault { Function: DefaultFunction.Cuid or DefaultFunction.Uuid or DefaultFunction.Ulid or DefaultFunction.NanoId },
        };
    }

    private static string SequenceName(string table, string column) => table + "_" + column + "_seq";

    private ColumnType TypeOf(ScalarField field) => field.Type switch
    {
        FieldType.Scalar scalar => _dialect.TypeOf(scalar.Type, field.NativeType),
        FieldType.Enum type when _dialect.HasEnumTypes => new ColumnType { Family = ColumnFamily.Enum, Enum = NameOf(type.Type) },
        FieldType.Enum => _dialect.TypeOf(ScalarType.String, null),
        FieldType.Unsupported unsupported => new ColumnType { Family = ColumnFamily.Unsupported, Sql = unsupported.DatabaseType },
        _ => throw new InvalidOperationException($"The field '{field}' has a type that no column can hold"),
    };

    private TableIndex IndexOf(Model.Model model, Model.Index index)
    {
        var columns = IndexColumns(index);
        var names = columns.Select(static column => column.Name);
        var unique = index.Kind == IndexKind.Unique;
        var name = index.ExplicitDatabaseName ?? (unique ? _dialect.Names.Unique(model.DatabaseName, names) : _dialect.Names.Index(model.DatabaseName, names));
        return new TableIndex
        {
            Name = name,
            IsUnique = unique,
            IsConstraint = unique && _dialect.IsConstraintName(name),
            Columns = columns,
            Algorithm = index.Algorithm,
            Predicate = index.Where is { } where ? PredicateText.From(where, model, _dialect) : null,
        };
    }

    private static EquatableArray<IndexColumn> IndexColumns(Model.Index index) => index.Fields
        .Select(static field => new IndexColumn(field.Field.ColumnName) { Sort = field.Sort, OperatorClass = OperatorClasses.Sql(field) })
        .ToEquatableArray();

    private ForeignKey ForeignKeyOf(Model.Model model, Relation relation)
    {
        var columns = relation.Source.Fields.Select(static field => field.ColumnName).ToEquatableArray();
        return new ForeignKey
        {
            Name = relation.Source.ExplicitConstraintName ?? _dialect.Names.ForeignKey(model.DatabaseName, columns),
            Columns = columns,
            ReferencedTable = NameOf(relation.Source.ReferencedModel),
            ReferencedColumns = relation.Source.References.Select(static field => field.ColumnName).ToEquatableArray(),
            OnDelete = relation.OnDelete,
            OnUpdate = relation.OnUpdate,
        };
    }

    private QualifiedName NameOf(Model.Model model) => new(_dialect.DefaultNamespace is { } fallback ? model.Schema ?? fallback : null, model.DatabaseName);

    private QualifiedName NameOf(EnumType type) => new(_dialect.DefaultNamespace is { } fallback ? type.Schema ?? fallback : null, type.DatabaseName);
}
