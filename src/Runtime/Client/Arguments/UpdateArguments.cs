using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to change, and how.</summary>
public abstract class UpdateArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate,
    TField,
    TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
    where TUpdate : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    private TUnique _where = null!;

    /// <summary>The key, and further conditions on the record.</summary>
    public required TUnique Where
    {
        get => _where;
        init => _where = value;
    }

    /// <summary>The change; what is left out stays as it is.</summary>
    public required TUpdate Data { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Part("data", Data);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TUnique, TUnique> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (UpdateArguments<TUnique, TUpdate, TField, TInclude>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
