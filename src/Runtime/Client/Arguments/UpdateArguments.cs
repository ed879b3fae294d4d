using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to change, and how.</summary>
public abstract class UpdateArguments<TUnique, TUpdate, TField, TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
    where TUpdate : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    /// <summary>The key, and further conditions on the record.</summary>
    public required TUnique Where { get; init; }

    /// <summary>The change; what is left out stays as it is.</summary>
    public required TUpdate Data { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Part("data", Data);
    }
}
