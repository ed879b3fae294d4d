using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>What happens to the related record of a record that is being changed.</summary>
public sealed class ToOneUpdate<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate> : IArguments
    where TWhere : class, IArguments
    where TUnique : class, IArguments
    where TCreate : class, IArguments
    where TUpdate : class, IArguments
{
    /// <summary>A record to create.</summary>
    public TCreate? Create { get; init; }

    /// <summary>A record to connect.</summary>
    public TUnique? Connect { get; init; }

    /// <summary>A record to connect, or to create where it is not there.</summary>
    public ConnectOrCreate<TUnique, TCreate>? ConnectOrCreate { get; init; }

    /// <summary>Disconnects the related record; only where the relation may be empty.</summary>
    public bool Disconnect { get; init; }

    /// <summary>Deletes the related record.</summary>
    public bool Delete { get; init; }

    /// <summary>Changes the related record.</summary>
    public TUpdate? Update { get; init; }

    /// <summary>Changes the related record if it matches a condition.</summary>
    public UpdateWhere<TWhere, TUpdate>? UpdateIf { get; init; }

    /// <summary>Changes the related record, or creates it.</summary>
    public UpsertOne<TWhere, TCreate, TUpdate>? Upsert { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Part("create", Create);
        writer.Part("connect", Connect);
        writer.Part("connectOrCreate", ConnectOrCreate);
        writer.Flag("disconnect", Disconnect);
        writer.Flag("delete", Delete);
        writer.Part("update", (IArguments?)UpdateIf ?? Update);
        writer.Part("upsert", Upsert);
        writer.EndObject();
    }
}
