using System.Data.Common;
using Npgsql;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaDialect = SchemaFirst.Schema.Dialects.PostgreSql.PostgreSqlDialect;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

// Inside the namespace: the attributes of the same names stand in an outer one.
using ReferentialAction = SchemaFirst.Schema.Model.ReferentialAction;
using SortOrder = SchemaFirst.Schema.Model.SortOrder;

/// <summary>Reads a PostgreSQL database's catalog: every query in one round trip.</summary>
internal sealed class PostgreSqlCatalogReader(NpgsqlConnection connection, IReadOnlyList<string> namespaces)
{
    private static readonly string[] Queries =
        [.. new[] { "namespaces", "extensions", "enums", "sequences", "tables", "columns", "constraints", "indexes" }
            .Select(static name => EmbeddedSql.Read(typeof(PostgreSqlCatalogReader).Assembly, name + ".sql"))];

    private readonly List<RelationDraft> _drafts = [];
    private readonly Dictionary<QualifiedName, RelationDraft> _byName = [];
    private DatabaseModel _model = new() { DefaultNamespace = SchemaDialect.Instance.DefaultNamespace };

    public async Task<DatabaseModel> ReadAsync(CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var query in Queries)
        {
            var command = new NpgsqlBatchCommand(query);
            if (query.Contains("@namespaces", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter<string[]>("namespaces", [.. namespaces]));
            }

            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        Action<DbDataReader>[] readers = [ReadNamespace, ReadExtension, ReadEnum, ReadSequence, ReadTable, ReadColumn, ReadConstraint, ReadIndex];
        foreach (var read in readers)
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                read(reader);
            }

            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        return _model with
        {
            Namespaces = _namespaces,
            Extensions = _extensions,
            Enums = _enums,
            Sequences = _sequences,
            Tables = [.. _drafts.Where(static draft => !draft.IsView).Select(static draft => draft.ToTable()).Where(static table => !HistoryTable.Is(table))],
            Views = [.. _drafts.Where(static draft => draft.IsView).Select(static draft => draft.ToView())],
        };
    }

    private readonly List<string> _namespaces = [];
    private readonly List<Extension> _extensions = [];
    private readonly List<DatabaseEnum> _enums = [];
    private readonly List<Sequence> _sequences = [];

    private void ReadNamespace(DbDataReader row) => _namespaces.Add(row.GetString(0));

    private void ReadExtension(DbDataReader row) => _extensions.Add(new Extension(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3)));

    private void ReadEnum(DbDataReader row) => _enums.Add(new DatabaseEnum(
        new QualifiedName(row.GetString(0), row.GetString(1)), row.GetFieldValue<string[]>(2).ToEquatableArray())
    {
        Comment = Optional(row, 3),
    });

    private void ReadSequence(DbDataReader row) => _sequences.Add(new Sequence(
        new QualifiedName(row.GetString(0), row.GetString(1)), row.IsDBNull(2) ? null : new QualifiedName(row.GetString(2), row.GetString(3)), Optional(row, 4)));

    private void ReadTable(DbDataReader row)
    {
        var kind = row.GetString(2);
        var draft = new RelationDraft(new QualifiedName(row.GetString(0), row.GetString(1)))
        {
            IsView = kind is "v" or "m",
            IsMaterialized = kind == "m",
            Traits = (kind == "p" || row.GetBoolean(3) ? TableTraits.Partitioned : 0) | (row.GetBoolean(4) ? TableTraits.HasSubclass : 0)
                | (row.GetBoolean(5) ? TableTraits.RowLevelSecurity : 0),
            Comment = Optional(row, 6),
            Definition = Optional(row, 7),
        };
        _drafts.Add(draft);
        _byName[draft.Name] = draft;
    }

    private void ReadColumn(DbDataReader row)
    {
        if (Find(row) is not { } draft)
        {
            return;
        }

        var (identity, generated) = (row.GetString(9), row.GetString(10));
        var isList = row.GetBoolean(6);
        var sql = row.GetString(12);
        var type = PostgreSqlColumnTypes.Read(row.GetString(3), row.GetString(4), row.GetString(5), row.GetInt32(7), sql);
        if (type.Family == ColumnFamily.Unsupported && isList)
        {
            // The schema language has no word for it, so it is one type as a whole.
            isList = false;
        }

        var fallback = generated.Length > 0 ? null : PostgreSqlDefaultReader.Read(Optional(row, 11), type.Family, isList, draft.Name.Namespace!);
        draft.Columns.Add(new Column
        {
            Name = row.GetString(2),
            Type = type,
            Arity = isList ? ColumnArity.List : row.GetBoolean(8) ? ColumnArity.Required : ColumnArity.Nullable,
            Default = fallback,
            DefaultSql = Optional(row, 11),
            IsAutoIncrement = identity.Length > 0 || (fallback is ColumnDefault.NextValue && type.Family is ColumnFamily.Int or ColumnFamily.BigInt),
            IsGenerated = generated.Length > 0,
            Comment = Optional(row, 13),
        });
    }

    private void ReadConstraint(DbDataReader row)
    {
        if (Find(row) is not { } draft)
        {
            return;
        }

        var name = row.GetString(2);
        var columns = row.GetFieldValue<string[]>(4);
        switch (row.GetString(3))
        {
            case "p":
                draft.PrimaryKey = new PrimaryKey(name, columns.Select(static column => new IndexColumn(column)).ToEquatableArray());
                break;
            case "f":
                draft.ForeignKeys.Add(new ForeignKey
                {
                    Name = name,
                    Columns = columns.ToEquatableArray(),
                    ReferencedTable = new QualifiedName(row.GetString(5), row.GetString(6)),
                    ReferencedColumns = row.GetFieldValue<string[]>(7).ToEquatableArray(),
                    OnDelete = Action(row.GetString(8)),
                    OnUpdate = Action(row.GetString(9)),
                });
                break;
            case "c":
                draft.Others.Add(new OtherConstraint(OtherConstraintKind.Check, name, Optional(row, 11)));
                break;
            case "x":
                draft.Others.Add(new OtherConstraint(OtherConstraintKind.Exclusion, name, Optional(row, 11)));
                break;
        }

        if (row.GetBoolean(10))
        {
            draft.Others.Add(new OtherConstraint(OtherConstraintKind.Deferrable, name, Optional(row, 11)));
        }
    }

    private void ReadIndex(DbDataReader row)
    {
        if (Find(row) is not { } draft)
        {
            return;
        }

        var name = row.GetString(2);
        if (draft.Indexes.Count == 0 || draft.Indexes[^1].Name != name)
        {
            draft.Indexes.Add(new TableIndex
            {
                Name = name,
                IsUnique = row.GetBoolean(3),
                IsConstraint = row.GetBoolean(4),
                Algorithm = Algorithm(row.GetString(5)),
                Predicate = Optional(row, 6),
            });
        }

        var index = draft.Indexes[^1];
        if (row.IsDBNull(7))
        {
            draft.Indexes[^1] = index with { HasExpressions = true };
            return;
        }

        var (descending, nullsFirst, ordered) = (row.GetBoolean(8), row.GetBoolean(9), row.GetBoolean(12));
        var column = new IndexColumn(row.GetString(7))
        {
            Sort = !ordered ? null : descending ? SortOrder.Descending : SortOrder.Ascending,
            OperatorClass = Optional(row, 10),
            IsDefaultOperatorClass = !row.IsDBNull(11) && row.GetBoolean(11),
            HasUnusualNullPosition = ordered && nullsFirst != descending,
        };
        draft.Indexes[^1] = index with { Columns = index.Columns.Append(column).ToEquatableArray() };
    }

    private RelationDraft? Find(DbDataReader row) => _byName.GetValueOrDefault(new QualifiedName(row.GetString(0), row.GetString(1)));

    private static string? Optional(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string Algorithm(string method) => method switch
    {
        "btree" => "BTree",
        "hash" => "Hash",
        "gist" => "Gist",
        "gin" => "Gin",
        "spgist" => "SpGist",
        "brin" => "Brin",
        _ => method,
    };

    private static ReferentialAction Action(string code) => code switch
    {
        "c" => ReferentialAction.Cascade,
        "r" => ReferentialAction.Restrict,
        "n" => ReferentialAction.SetNull,
        "d" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
