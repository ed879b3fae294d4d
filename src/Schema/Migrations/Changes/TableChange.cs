using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>One change to a table that stays.</summary>
public abstract record TableChange
{
    /// <summary>What may go wrong or get lost, on the condition of rows.</summary>
    public virtual IReadOnlyList<Risk> Risks(Pair<Table> tables) => [];
}
