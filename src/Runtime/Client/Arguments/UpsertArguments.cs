using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to change, or to create where it is not there.</summary>
public abstract class UpsertArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate,
    TField,
    TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
    where TCreate : class, IArguments
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

    /// <summary>The record to create where there is none.</summary>
    public required TCreate Create { get; init; }

    /// <summary>The change where there is one.</summary>
    public required TUpdate Update { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Part("create", Create);
        writer.Part("update", Update);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TUnique, TUnique> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (UpsertArguments<TUnique, TCreate, TUpdate, TField, TInclude>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
