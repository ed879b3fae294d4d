using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations;

/// <summary>One thing a migration does: data, which a dialect's renderer writes as SQL.</summary>
public abstract record MigrationStep
{
    /// <summary>What it does, and when.</summary>
    public abstract StepKind Kind { get; }

    /// <summary>What may go wrong or get lost, on the condition of rows.</summary>
    public virtual IReadOnlyList<Risk> Risks => [];
}
