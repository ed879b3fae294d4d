using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Changes the one related record, or creates it where there is none.</summary>
public sealed class UpsertOne<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate> : IArguments
    where TWhere : class, IArguments
    where TCreate : class, IArguments
    where TUpdate : class, IArguments
{
    /// <summary>A further condition on the record.</summary>
    public TWhere? Where { get; init; }

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
