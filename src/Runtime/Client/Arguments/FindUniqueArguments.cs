using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Which record to find by one of its keys.</summary>
public abstract class FindUniqueArguments<TUnique, TField, TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    /// <summary>The key, and further conditions on the record.</summary>
    public required TUnique Where { get; init; }

    /// <summary>How relations are to be fetched; the answer is the same.</summary>
    public RelationLoadStrategy? RelationLoadStrategy { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Strategy(RelationLoadStrategy);
    }
}
