using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Related records to create in one statement: columns only, no relations of their own.</summary>
public sealed class CreateRows<[DynamicallyAccessedMembers(Trimming.Kept)] TCreate> : IArguments
    where TCreate : class, IArguments
{
    /// <summary>The records.</summary>
    public required IReadOnlyList<TCreate> Data { get; init; }

    /// <summary>Leaves out records whose keys are already there.</summary>
    public bool SkipDuplicates { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Rows("data", Data);
        writer.Flag("skipDuplicates", SkipDuplicates);
        writer.EndObject();
    }
}
