using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The records to delete.</summary>
public abstract class DeleteManyArguments<[DynamicallyAccessedMembers(Trimming.Kept)] TWhere> : Arguments
    where TWhere : class, IArguments
{
    private TWhere? _where;

    /// <summary>The condition; left out: all records.</summary>
    public TWhere? Where
    {
        get => _where;
        init => _where = value;
    }

    /// <summary>At most this many records.</summary>
    public int? Limit { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Count("limit", Limit);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TWhere?, TWhere> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (DeleteManyArguments<TWhere>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
