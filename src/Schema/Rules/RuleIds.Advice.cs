namespace SchemaFirst.Schema.Rules;

/// <content>The ids of advice: what a valid schema should still not say.</content>
public static partial class RuleIds
{
    /// <summary>Foreign key without an index. PostgreSQL, SQLite, SQL Server and CockroachDB make no index for a foreign key.</summary>
    public const string ForeignKeyNeedsIndex = "SF1901";

    /// <summary>Index that repeats another. A primary key and a unique key are indexes already.</summary>
    public const string IndexRepeatsAnother = "SF1902";

    /// <summary>Index that another begins with. An ordered index over (a, b) also finds rows by a alone.</summary>
    public const string IndexBeginsAnother = "SF1903";

    /// <summary>Foreign key stored otherwise than its target. Some databases refuse a constraint between the two types, others convert at each comparison.</summary>
    public const string ForeignKeyNativeTypeDiffers = "SF1904";

    /// <summary>Default that does not fit. The database refuses to make the table, or each insert that leaves the value out fails or is rounded.</summary>
    public const string DefaultOutOfRange = "SF1905";

    /// <summary>Unknown argument of an index field. Behind a field inside a key or index stand <c>sort</c>, <c>length</c> and <c>ops</c>.</summary>
    public const string UnknownIndexFieldArgument = "SF1906";

    /// <summary>Required relations in a circle. A database checks foreign keys at the end of each statement.</summary>
    public const string RequiredRelationsFormCycle = "SF1907";

    /// <summary>Name of a table, column or type that the database cuts. PostgreSQL and CockroachDB keep 63 bytes of a name and cut the rest in silence, so that two names can become one and the schema no longer finds what it made; MySQL (64 characters) and SQL Server (128) refuse longer names.</summary>
    public const string NameIsCut = "SF1908";

    /// <summary>Misspelt generator option. A generator may have any options, because anybody can write one.</summary>
    public const string MisspeltGeneratorOption = "SF1909";
}
