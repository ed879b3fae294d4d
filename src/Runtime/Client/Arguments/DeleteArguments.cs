using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to delete.</summary>
public abstract class DeleteArguments<[DynamicallyAccessedMembers(Trimming.Kept)] TUnique, TField, TInclude> : RecordArguments<TField, TInclude>
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

    internal override void Write(ArgumentWriter writer, ModelInfo model) => writer.Part("where", Where);

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TUnique, TUnique> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (DeleteArguments<TUnique, TField, TInclude>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
