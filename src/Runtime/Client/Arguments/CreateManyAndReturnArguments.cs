using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The records to create in one statement and to answer: columns only, no relations.</summary>
public abstract class CreateManyAndReturnArguments<[DynamicallyAccessedMembers(Trimming.Kept)] TCreate, TField, TInclude> : RecordArguments<TField, TInclude>
    where TCreate : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    /// <summary>Their values.</summary>
    public required IReadOnlyList<TCreate> Data { get; init; }

    /// <summary>Leaves out records whose keys are already there (PostgreSQL).</summary>
    public bool SkipDuplicates { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Parts("data", Data);
        writer.Flag("skipDuplicates", SkipDuplicates);
    }
}
