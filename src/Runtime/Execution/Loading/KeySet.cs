using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>The different keys of the rows of a level, numbered as they come: what the rows of the next level are asked for by, and found by.</summary>
internal abstract class KeySet : IDisposable
{
    /// <summary>The number of a key that has a null or is not there.</summary>
    public const int None = -1;

    /// <summary>How many keys there are.</summary>
    public abstract int Count { get; }

    /// <summary>A set for the values of some columns.</summary>
    public static KeySet Of(IReadOnlyList<KeyColumn> columns) => columns is [{ Field.Enum: null } single]
        ? single.Field.Type switch
        {
            ScalarType.Int or ScalarType.BigInt => new IntegerKeys(),
            ScalarType.String => new TextKeys(),
            _ => new ValueKeys(),
        }
        : new ValueKeys();

    /// <summary>The number of the current row's key, which is kept; <see cref="None"/> where it has a null, which leads nowhere.</summary>
    public abstract int Add(RowReader row, IReadOnlyList<KeyColumn> columns);

    /// <summary>The number of the current row's key; <see cref="None"/> where it is not in the set.</summary>
    public abstract int Find(RowReader row, IReadOnlyList<KeyColumn> columns);

    /// <summary>The keys as parameters, one list for each column; they hold until the set is disposed.</summary>
    public abstract SqlParameter[] ToParameters(IReadOnlyList<KeyColumn> columns);

    /// <inheritdoc/>
    public abstract void Dispose();
}
