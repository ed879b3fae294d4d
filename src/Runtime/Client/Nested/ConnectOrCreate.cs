using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Connects the record that a key selects, or creates it where there is none.</summary>
public sealed class ConnectOrCreate<
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate> : IArguments
    where TUnique : class, IArguments
    where TCreate : class, IArguments
{
    /// <summary>The record to look for.</summary>
    public required TUnique Where { get; init; }

    /// <summary>The record to create where there is none.</summary>
    public required TCreate Create { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Part("where", Where);
        writer.Part("create", Create);
        writer.EndObject();
    }
}
