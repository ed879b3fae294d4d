using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Risks;

/// <summary>What a step may do to rows, on the condition that there are any.</summary>
/// <param name="Table">The table whose rows are at risk, or the enum's name.</param>
public abstract record Risk(QualifiedName Table)
{
    /// <summary>True when the step cannot be executed while such rows exist; a warning otherwise.</summary>
    public virtual bool Blocks => false;

    /// <summary>What is counted to know whether the risk is real.</summary>
    public abstract RiskProbe Probe { get; }

    /// <summary>The column; null where it is about the whole table.</summary>
    public virtual string? ColumnName => null;

    /// <summary>The table to count in: another where it is about to be renamed.</summary>
    public QualifiedName CountedTable { get; init; } = Table;

    /// <summary>The column to count in where it is about to be renamed; null where it is <see cref="ColumnName"/>.</summary>
    public string? FormerColumnName { get; init; }

    /// <summary>The risk in words, without knowledge of rows.</summary>
    public abstract string Describe();

    /// <summary>The risk in words, when so many rows or values are concerned.</summary>
    public virtual string Describe(long count) => Describe();

    /// <summary>A table goes.</summary>
    public sealed record TableDropped(QualifiedName Table) : Risk(Table)
    {
        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Rows;

        /// <inheritdoc/>
        public override string Describe() => $"The table '{Table.Name}' is dropped with every row in it";

        /// <inheritdoc/>
        public override string Describe(long count) => $"The table '{Table.Name}' is dropped with the {count} rows in it";
    }

    /// <summary>A column goes.</summary>
    public sealed record ColumnDropped(QualifiedName Table, string Column) : Risk(Table)
    {
        /// <inheritdoc/>
        public override string ColumnName => Column;

        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Values;

        /// <inheritdoc/>
        public override string Describe() => $"The column '{Column}' of the table '{Table.Name}' is dropped with every value in it";

        /// <inheritdoc/>
        public override string Describe(long count) => $"The column '{Column}' of the table '{Table.Name}' is dropped with the {count} values in it";
    }

    /// <summary>A column is dropped and made anew without its values.</summary>
    public sealed record ColumnRecreated(QualifiedName Table, string Column) : Risk(Table)
    {
        /// <inheritdoc/>
        public override string ColumnName => Column;

        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Values;

        /// <inheritdoc/>
        public override string Describe() => $"The column '{Column}' of the table '{Table.Name}' is dropped and made anew, which loses every value in it";

        /// <inheritdoc/>
        public override string Describe(long count) =>
            $"The column '{Column}' of the table '{Table.Name}' is dropped and made anew, which loses the {count} values in it";
    }

    /// <summary>A required column is dropped and made anew: rows would be left without a value.</summary>
    public sealed record RequiredColumnRecreated(QualifiedName Table, string Column) : Risk(Table)
    {
        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override string ColumnName => Column;

        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Rows;

        /// <inheritdoc/>
        public override string Describe() =>
            $"The required column '{Column}' of the table '{Table.Name}' is dropped and made anew because no cast leads to its new type, which fails unless the table is empty";

        /// <inheritdoc/>
        public override string Describe(long count) =>
            $"The required column '{Column}' of the table '{Table.Name}' cannot be dropped and made anew, as the {count} rows of the table would have no value in it";
    }

    /// <summary>A required column without default comes: rows would be left without a value.</summary>
    public sealed record RequiredColumnAdded(QualifiedName Table, string Column, bool HasClientDefault) : Risk(Table)
    {
        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override string ColumnName => Column;

        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Rows;

        /// <inheritdoc/>
        public override string Describe() => Text("which fails unless the table is empty");

        /// <inheritdoc/>
        public override string Describe(long count) => Text($"and the {count} rows of the table would have no value in it");

        private string Text(string consequence) => HasClientDefault
            ? $"The required column '{Column}' is added to the table '{Table.Name}' with a default that only the client knows, {consequence}; add it as optional, fill it, then make it required"
            : $"The required column '{Column}' is added to the table '{Table.Name}' without a default, {consequence}; give it a default, or add it as optional and fill it first";
    }

    /// <summary>An optional column becomes required.</summary>
    public sealed record ColumnMadeRequired(QualifiedName Table, string Column) : Risk(Table)
    {
        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override string ColumnName => Column;

        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Nulls;

        /// <inheritdoc/>
        public override string Describe() => $"The column '{Column}' of the table '{Table.Name}' becomes required, which fails while there are nulls in it";

        /// <inheritdoc/>
        public override string Describe(long count) => $"The column '{Column}' of the table '{Table.Name}' cannot become required while there are {count} nulls in it";
    }

    /// <summary>Values take another type and may be refused or changed.</summary>
    public sealed record ValuesCast(QualifiedName Table, string Column, Pair<ColumnType> Types) : Risk(Table)
    {
        /// <inheritdoc/>
        public override string ColumnName => Column;

        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Values;

        /// <inheritdoc/>
        public override string Describe() =>
            $"The values in the column '{Column}' of the table '{Table.Name}' are cast from '{Types.Previous.DisplayName}' to '{Types.Next.DisplayName}', which may fail or change them";

        /// <inheritdoc/>
        public override string Describe(long count) =>
            $"The {count} values in the column '{Column}' of the table '{Table.Name}' are cast from '{Types.Previous.DisplayName}' to '{Types.Next.DisplayName}', which may fail or change them";
    }

    /// <summary>The primary key changes.</summary>
    public sealed record PrimaryKeyChanged(QualifiedName Table) : Risk(Table)
    {
        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.Rows;

        /// <inheritdoc/>
        public override string Describe() => $"The primary key of the table '{Table.Name}' changes; should that fail halfway, the table may be left without one";
    }

    /// <summary>A unique key comes to a table that may hold equal values.</summary>
    public sealed record UniqueKeyAdded(QualifiedName Table, IReadOnlyList<string> Columns) : Risk(Table)
    {
        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.None;

        /// <inheritdoc/>
        public override string Describe() =>
            $"A unique key over '{string.Join("', '", Columns)}' is added to the table '{Table.Name}', which fails if rows are equal in it";
    }

    /// <summary>Values of an enum go that rows may hold.</summary>
    public sealed record EnumValuesRemoved(QualifiedName Enum, IReadOnlyList<string> Values) : Risk(Enum)
    {
        /// <inheritdoc/>
        public override RiskProbe Probe => RiskProbe.None;

        /// <inheritdoc/>
        public override string Describe() => $"The values '{string.Join("', '", Values)}' of the enum '{Enum.Name}' are removed, which fails if rows hold them";
    }
}
