namespace SchemaFirst.Generator.Specs;

/// <summary>The names of the types that are made for one model. The prefix is the record's name unless that would clash with a type the user declared.</summary>
/// <param name="Namespace">The record's namespace.</param>
/// <param name="ClrName">The record's name.</param>
/// <param name="Prefix">What the names begin with.</param>
/// <param name="IsReachable">False for a nested or generic record, which its namespace and name do not reach.</param>
internal sealed record TypeNames(string Namespace, string ClrName, string Prefix, bool IsReachable)
{
    /// <summary>What the names end in.</summary>
    public static readonly string[] Suffixes =
    [
        "Where", "WhereUnique", "OrderBy", "Field", "Fields", "Include", "IncludeMany", "IncludeOne", "Counts", "CountsInclude", "Create", "Update",
        "FindUnique", "FindFirst", "FindMany", "CreateOne", "CreateMany", "CreateManyAndReturn", "UpdateOne", "UpdateMany", "UpdateManyAndReturn", "UpsertOne", "DeleteOne", "DeleteMany",
        "Count", "Aggregate", "GroupBy", "Aggregated", "Group", "Counted", "Summed", "Averaged", "Extreme", "NumberField", "NumberOrder", "FieldOrder",
        "GroupOrder", "Having", "Queries", "Metadata", "Unfinished",
    ];

    /// <summary>The record, everywhere; where it cannot be reached, what stands for it.</summary>
    public string Record => IsReachable ? Names.Global(Namespace, ClrName) : this["Unfinished"];

    /// <summary>The interface of the queries, inside the namespace.</summary>
    public string LocalInterface => InterfaceFor(Prefix);

    /// <summary>The interface of the queries, everywhere.</summary>
    public string Interface => Names.Global(Namespace, LocalInterface);

    /// <summary>The interface of the queries that names with this prefix get.</summary>
    public static string InterfaceFor(string prefix) => $"I{prefix}Queries";

    /// <summary>A made type's name inside the namespace.</summary>
    public string Local(string suffix) => Prefix + suffix;

    /// <summary>A made type, everywhere.</summary>
    public string this[string suffix] => Names.Global(Namespace, Prefix + suffix);
}
