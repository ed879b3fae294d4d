using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to change, or to create where it is not there.</summary>
public abstract class UpsertArguments<TUnique, TCreate, TUpdate, TField, TInclude> : RecordArguments<TField, TInclude>
    where TUnique : class, IArguments
    where TCreate : class, IArguments
    where TUpdate : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    /// <summary>The key, and further conditions on the record.</summary>
    public required TUnique Where { get; init; }

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
}
