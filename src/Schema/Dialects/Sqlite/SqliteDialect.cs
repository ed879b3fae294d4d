using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dialects.Sqlite;

/// <summary>SQLite's answers to the differ, and its SQL.</summary>
public sealed class SqliteDialect : Dialect
{
    private SqliteDialect()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static SqliteDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override Provider Provider => Provider.Sqlite;

    /// <inheritdoc/>
    public override ConstraintNames Names { get; } = new(null);

    /// <inheritdoc/>
    public override bool NamesPrimaryKeys => false;

    /// <inheritdoc/>
    public override bool LinkTablesHavePrimaryKey => false;

    /// <inheritdoc/>
    public override bool HasEnumTypes => false;

    /// <inheritdoc/>
    public override bool OnlyIntegerKeysCountUp => true;

    /// <inheritdoc/>
    public override bool CountsWithSequences => false;

    /// <inheritdoc/>
    public override DiffTraits Traits { get; } = new SqliteDiffTraits();

    /// <inheritdoc/>
    public override ISqlRenderer Renderer { get; } = new SqliteRenderer();

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(DatabaseModel model) => SqliteProblems.Find(model);

    /// <inheritdoc/>
    public override bool IsConstraintName(string indexName) => indexName.StartsWith("sqlite_autoindex_", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override ColumnType TypeOf(ScalarType type, NativeType? native) => new() { Family = SqliteTypes.Family(type) };

    /// <inheritdoc/>
    public override bool PullsForeignKeysBackwards => true;

    /// <inheritdoc/>
    public override bool IsNow(string sql)
    {
        var text = sql.Trim().TrimStart('(').ToLowerInvariant();
        return text.StartsWith("datetime('now'", System.StringComparison.Ordinal) || text.StartsWith("current_timestamp", System.StringComparison.Ordinal);
    }
}
