using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The related record of a record that is being created.</summary>
public sealed class ToOneCreate<
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate> : IArguments
    where TUnique : class, IArguments
    where TCreate : class, IArguments
{
    /// <summary>A record to create with it.</summary>
    public TCreate? Create { get; init; }

    /// <summary>A record that is there already.</summary>
    public TUnique? Connect { get; init; }

    /// <summary>A record that may be there already.</summary>
    public ConnectOrCreate<TUnique, TCreate>? ConnectOrCreate { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Part("create", Create);
        writer.Part("connect", Connect);
        writer.Part("connectOrCreate", ConnectOrCreate);
        writer.EndObject();
    }
}
