using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>The primary key goes.</summary>
public sealed record DropPrimaryKey(PrimaryKey Key) : TableChange
{
    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks(Pair<Table> tables) => IsSwapped(tables) ? [] : [new Risk.PrimaryKeyChanged(tables.Previous.Name)];

    // A renamed model may change which side of a link table comes first: the key is over the same two columns then.
    private static bool IsSwapped(Pair<Table> tables) => tables.Next.IsLink
        && tables.Previous.Columns.All(column => tables.Next.Columns.Any(other => other.Name == column.Name && other.Type == column.Type));
}
