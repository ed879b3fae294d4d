using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>A method of a model's queries.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Action">The request's action.</param>
/// <param name="Arguments">The suffix of its arguments' type.</param>
/// <param name="Runner">The runtime's method that runs it.</param>
/// <param name="Words">What it does.</param>
internal sealed record QueryMethod(string Name, string Action, string Arguments, string Runner, string Words)
{
    /// <summary>All of them.</summary>
    public static readonly QueryMethod[] All =
    [
        new("FindUniqueAsync", "FindUnique", "FindUnique", "OneOrNullAsync", "Finds the record that a key selects; null where there is none.") { NeedsKey = true },
        new("FindUniqueOrThrowAsync", "FindUniqueOrThrow", "FindUnique", "OneAsync", "Finds the record that a key selects; an error (P2025) where there is none.") { NeedsKey = true },
        new("FindFirstAsync", "FindFirst", "FindFirst", "OneOrNullAsync", "Finds the first record that matches; null where there is none.") { ArgumentsMayBeLeftOut = true },
        new("FindFirstOrThrowAsync", "FindFirstOrThrow", "FindFirst", "OneAsync", "Finds the first record that matches; an error (P2025) where there is none.") { ArgumentsMayBeLeftOut = true },
        new("FindManyAsync", "FindMany", "FindMany", "ManyAsync", "Finds the records that match.") { ArgumentsMayBeLeftOut = true },
        new("StreamAsync", "FindMany", "FindMany", "PagesAsync", "Reads the records that match one after the other, and never holds more than a page of them: in the order of the identity unless told otherwise.") { ArgumentsMayBeLeftOut = true, IsStream = true },
        new("CountAsync", "Aggregate", "Count", "CountAsync", "Counts the records that match.") { ArgumentsMayBeLeftOut = true, Reads = "Counted" },
        new("AggregateAsync", "Aggregate", "Aggregate", "AggregateAsync", "Runs functions over the records that match.") { ArgumentsMayBeLeftOut = true, Reads = "Aggregated" },
        new("GroupByAsync", "GroupBy", "GroupBy", "GroupByAsync", "Groups the records that match, and runs functions over each group.") { Reads = "Group" },
        new("CreateAsync", "CreateOne", "CreateOne", "OneAsync", "Creates a record, and with it related ones.") { Writes = true },
        new("CreateManyAsync", "CreateMany", "CreateMany", "AffectedAsync", "Creates records in one statement; answers how many.") { Writes = true, CanSelect = false },
        new("CreateManyAndReturnAsync", "CreateManyAndReturn", "CreateManyAndReturn", "ManyAsync", "Creates records in one statement, and answers them.") { Writes = true },
        new("UpdateAsync", "UpdateOne", "UpdateOne", "OneAsync", "Changes the record that a key selects; an error (P2025) where there is none.") { Writes = true, NeedsKey = true },
        new("UpdateManyAsync", "UpdateMany", "UpdateMany", "AffectedAsync", "Changes the records that match; answers how many.") { Writes = true, CanSelect = false },
        new("UpdateManyAndReturnAsync", "UpdateManyAndReturn", "UpdateManyAndReturn", "ManyAsync", "Changes the records that match, and answers them.") { Writes = true },
        new("UpsertAsync", "UpsertOne", "UpsertOne", "OneAsync", "Changes the record that a key selects, or creates it where there is none.") { Writes = true, NeedsKey = true },
        new("DeleteAsync", "DeleteOne", "DeleteOne", "OneAsync", "Deletes the record that a key selects, and answers it; an error (P2025) where there is none.") { Writes = true, NeedsKey = true },
        new("DeleteManyAsync", "DeleteMany", "DeleteMany", "AffectedAsync", "Deletes the records that match; answers how many.") { Writes = true, CanSelect = false, ArgumentsMayBeLeftOut = true },
    ];

    /// <summary>The names of those of which a lambda can select.</summary>
    public static readonly HashSet<string> SelectNames = new(All.Where(static method => method.CanSelect).Select(static method => method.Name), StringComparer.Ordinal);

    /// <summary>True where it changes the database: views have no such methods.</summary>
    public bool Writes { get; init; }

    /// <summary>True where a key selects the record.</summary>
    public bool NeedsKey { get; init; }

    /// <summary>True where it can do without arguments.</summary>
    public bool ArgumentsMayBeLeftOut { get; init; }

    /// <summary>The suffix of what a lambda reads instead of records; null for records.</summary>
    public string? Reads { get; init; }

    /// <summary>True where a lambda can select of what it answers.</summary>
    public bool CanSelect { get; init; } = true;

    /// <summary>True where the model can have it.</summary>
    public bool IsFor(ModelSpec model) => !(model.IsView && (Writes || NeedsKey)) && !(NeedsKey && model.Keys.Count == 0);

    /// <summary>True where the answer comes piece by piece.</summary>
    public bool IsStream { get; init; }

    /// <summary>The C# type that it returns.</summary>
    /// <param name="type">The record's or the result's type.</param>
    /// <param name="selects">True where a lambda makes the type.</param>
    public string Returns(string type, bool selects) => IsStream
        ? $"global::System.Collections.Generic.IAsyncEnumerable<{type}>"
        : $"global::System.Threading.Tasks.Task<{Answer(type, selects)}>";

    /// <summary>What the call of the runtime begins with.</summary>
    public string Call => IsStream ? $"{Runner}(arguments ?? new()" : $"{Runner}(global::SchemaFirst.Runtime.Requests.QueryAction.{Action}, arguments";

    /// <summary>What it answers, of a record's or a result's type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="selects">True where a lambda makes the type.</param>
    private string Answer(string type, bool selects) => Runner switch
    {
        "OneOrNullAsync" => type + "?",
        "OneAsync" or "AggregateAsync" => type,
        "CountAsync" when selects => type,
        "ManyAsync" or "GroupByAsync" => $"global::System.Collections.Generic.IReadOnlyList<{type}>",
        _ => "int",
    };

    /// <summary>What a lambda takes, of a model.</summary>
    public string Read(TypeNames types) => Reads is null ? types.Record : types[Reads];
}
