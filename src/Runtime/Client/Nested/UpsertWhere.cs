using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Changes the related record that a key selects, or creates it where there is none.</summary>
public sealed class UpsertWhere<
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate> : IArguments
    where TUnique : class, IArguments
    where TCreate : class, IArguments
    where TUpdate : class, IArguments
{
    /// <summary>The record to look for.</summary>
    public required TUnique Where { get; init; }

    /// <summary>The record to create where there is none.</summary>
    public required TCreate Create { get; init; }

    /// <summary>The change where there is one.</summary>
    public required TUpdate Update { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Part("where", Where);
        writer.Part("create", Create);
        writer.Part("update", Update);
        writer.EndObject();
    }
}
