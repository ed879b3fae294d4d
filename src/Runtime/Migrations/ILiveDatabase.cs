using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Runtime.Migrations;

/// <summary>A database whose catalog and rows can be asked, beyond what applying migrations needs.</summary>
public interface ILiveDatabase : IMigrationDatabase
{
    /// <summary>The dialect it speaks.</summary>
    Dialect Dialect { get; }

    /// <summary>What the database holds in these namespaces (all that matter to the dialect when the list is empty), the history left out.</summary>
    Task<DatabaseModel> DescribeAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken);

    /// <summary>
    /// What the plan takes for granted and the server does not have (extensions, types, functions, operator classes), in words; empty when nothing is known
    /// to stand in the way. Nothing is executed.
    /// </summary>
    Task<IReadOnlyList<string>> FindObstaclesAsync(MigrationPlan plan, CancellationToken cancellationToken);

    /// <summary>How many rows or values make the risk real.</summary>
    Task<long> CountAsync(Risk risk, CancellationToken cancellationToken);

    /// <summary>True when a row holds the text in the column.</summary>
    Task<bool> HoldsValueAsync(QualifiedName table, string column, string value, CancellationToken cancellationToken);

    /// <summary>Drops everything in these namespaces, the history included.</summary>
    Task ClearAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken);

    /// <summary>An empty database beside this one, which is gone when it is disposed.</summary>
    Task<ILiveDatabase> CreateShadowAsync(CancellationToken cancellationToken);
}
