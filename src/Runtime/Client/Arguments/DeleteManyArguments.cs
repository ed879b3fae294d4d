using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The records to delete.</summary>
public abstract class DeleteManyArguments<TWhere> : Arguments
    where TWhere : class, IArguments
{
    /// <summary>The condition; left out: all records.</summary>
    public TWhere? Where { get; init; }

    /// <summary>At most this many records.</summary>
    public int? Limit { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Count("limit", Limit);
    }
}
