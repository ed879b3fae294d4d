using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The related records of a record that is being created.</summary>
public sealed class ToManyCreate<
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate> : IArguments
    where TUnique : class, IArguments
    where TCreate : class, IArguments
{
    /// <summary>Records to create with it.</summary>
    public IReadOnlyList<TCreate>? Create { get; init; }

    /// <summary>Records to create with it in one statement.</summary>
    public CreateRows<TCreate>? CreateMany { get; init; }

    /// <summary>Records that are there already.</summary>
    public IReadOnlyList<TUnique>? Connect { get; init; }

    /// <summary>Records that may be there already.</summary>
    public IReadOnlyList<ConnectOrCreate<TUnique, TCreate>>? ConnectOrCreate { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Parts("create", Create);
        writer.Part("createMany", CreateMany);
        writer.Parts("connect", Connect);
        writer.Parts("connectOrCreate", ConnectOrCreate);
        writer.EndObject();
    }
}
