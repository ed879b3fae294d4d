using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to delete.</summary>
public abstract class DeleteArguments<TUnique, TField, TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    /// <summary>The key, and further conditions on the record.</summary>
    public required TUnique Where { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model) => writer.Part("where", Where);
}
