using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>An operation of a client on its way, as interceptors see and change it: <c>operation with { Arguments = … }</c>.</summary>
public sealed record QueryOperation
{
    /// <summary>The model's name in the schema; null for raw SQL.</summary>
    public string? Model { get; init; }

    /// <summary>The model's record; null for raw SQL.</summary>
    public Type? Record { get; init; }

    /// <summary>What it does.</summary>
    public required QueryAction Action { get; init; }

    /// <summary>Its arguments (<c>UserFindMany</c> and so on); null where the call has none, and for raw SQL.</summary>
    public Arguments? Arguments { get; init; }

    /// <summary>The SQL that the caller wrote; null for operations on models.</summary>
    public Sql? Sql { get; init; }

    /// <summary>True inside a transaction or batch.</summary>
    public bool IsInTransaction { get; init; }

    /// <summary>True where the records are read one after the other (<c>StreamAsync</c>): the answer is then an <see cref="IAsyncEnumerable{T}"/> of records, not a list.</summary>
    public bool IsStream { get; init; }

    /// <summary>The arguments, or new ones where the call has none.</summary>
    /// <exception cref="InvalidOperationException">They are of another class.</exception>
    public TArguments ArgumentsAs<TArguments>()
        where TArguments : Arguments, new() => Arguments switch
        {
            null => new TArguments(),
            TArguments arguments => arguments,
            var other => throw new InvalidOperationException($"The arguments of '{Model}.{Action}' are '{other.GetType().Name}', not '{typeof(TArguments).Name}': look at 'Action' first"),
        };
}
