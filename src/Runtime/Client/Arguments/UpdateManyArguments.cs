using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The records to change, and how: columns only, no relations.</summary>
public abstract class UpdateManyArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate> : Arguments
    where TWhere : class, IArguments
    where TUpdate : class, IArguments
{
    private TWhere? _where;

    /// <summary>The condition; left out: all records.</summary>
    public TWhere? Where
    {
        get => _where;
        init => _where = value;
    }

    /// <summary>The change; what is left out stays as it is.</summary>
    public required TUpdate Data { get; init; }

    /// <summary>At most this many records.</summary>
    public int? Limit { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Part("data", Data);
        writer.Count("limit", Limit);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TWhere?, TWhere> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (UpdateManyArguments<TWhere, TUpdate>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
