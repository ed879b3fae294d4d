using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The records to create in one statement: columns only, no relations.</summary>
public abstract class CreateManyArguments<[DynamicallyAccessedMembers(Trimming.Kept)] TCreate> : Arguments
    where TCreate : class, IArguments
{
    /// <summary>Their values.</summary>
    public required IReadOnlyList<TCreate> Data { get; init; }

    /// <summary>Leaves out records whose keys are already there (PostgreSQL).</summary>
    public bool SkipDuplicates { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Rows("data", Data);
        writer.Flag("skipDuplicates", SkipDuplicates);
    }
}
