using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Which record to find by one of its keys.</summary>
public abstract class FindUniqueArguments<[DynamicallyAccessedMembers(Trimming.Kept)] TUnique, TField, TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
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

    /// <summary>How relations are to be fetched; the answer is the same.</summary>
    public RelationLoadStrategy? RelationLoadStrategy { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Strategy(RelationLoadStrategy);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TUnique, TUnique> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (FindUniqueArguments<TUnique, TField, TInclude>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
