namespace SchemaFirst.Schema.Migrations.Risks;

/// <summary>What is counted to know whether a risk is real.</summary>
public enum RiskProbe
{
    /// <summary>Nothing: the risk stands whatever the rows are.</summary>
    None,

    /// <summary>The table's rows.</summary>
    Rows,

    /// <summary>The values in the column that are not null.</summary>
    Values,

    /// <summary>The nulls in the column.</summary>
    Nulls,
}
