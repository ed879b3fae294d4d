using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The record to create.</summary>
public abstract class CreateArguments<[DynamicallyAccessedMembers(Trimming.Kept)] TCreate, TField, TInclude> : RecordArguments<TField, TInclude>
    where TCreate : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    /// <summary>Its values and relations.</summary>
    public required TCreate Data { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model) => writer.Part("data", Data);
}
