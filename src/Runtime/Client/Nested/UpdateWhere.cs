using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A change of those related records that a condition (or a key) selects.</summary>
public sealed class UpdateWhere<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate> : IArguments
    where TWhere : class, IArguments
    where TUpdate : class, IArguments
{
    /// <summary>Which of the related records.</summary>
    public required TWhere Where { get; init; }

    /// <summary>The change.</summary>
    public required TUpdate Data { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Part("where", Where);
        writer.Part("data", Data);
        writer.EndObject();
    }
}
