using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>PostgreSQL's answers to the differ, and its SQL.</summary>
public sealed class PostgreSqlDialect : Dialect
{
    private PostgreSqlDialect()
    {
    }

    /// <summary>The one instance: it has no state.</summary>
    public static PostgreSqlDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override Provider Provider => Provider.PostgreSql;

    /// <inheritdoc/>
    public override string? DefaultNamespace => "public";

    /// <inheritdoc/>
    public override ConstraintNames Names { get; } = new(63);

    /// <inheritdoc/>
    public override bool NamesPrimaryKeys => true;

    /// <inheritdoc/>
    public override bool LinkTablesHavePrimaryKey => true;

    /// <inheritdoc/>
    public override bool HasEnumTypes => true;

    /// <inheritdoc/>
    public override bool OnlyIntegerKeysCountUp => false;

    /// <inheritdoc/>
    public override bool CountsWithSequences => true;

    /// <inheritdoc/>
    public override DiffTraits Traits { get; } = new PostgreSqlDiffTraits();

    /// <inheritdoc/>
    public override ISqlRenderer Renderer { get; } = new PostgreSqlRenderer();

    /// <inheritdoc/>
    public override bool CanCountUp(ColumnType type) => type.Native?.Name != "Oid";

    /// <inheritdoc/>
    public override ColumnType TypeOf(ScalarType type, NativeType? native) => new()
    {
        Family = PostgreSqlTypes.Family(type),
        Native = native ?? PostgreSqlTypes.Default(type),
    };

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(DatabaseModel model) => PostgreSqlProblems.Find(model);

    /// <summary>The SQL of a column's type.</summary>
    public static string TypeSql(Column column) => ((PostgreSqlRenderer)Instance.Renderer).TypeSql(column);

    /// <inheritdoc/>
    public override string? ExtensionOf(NativeType type) => type.Name == "Citext" ? "citext" : null;

    /// <inheritdoc/>
    public override string Predicate(string sql, bool isRaw) => "(" + sql + ")";
}
