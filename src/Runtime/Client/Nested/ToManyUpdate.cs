using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>
/// What happens to the related records of a record that is being changed. Where several things are said they happen in one order, however they are written:
/// <see cref="Set"/>, <see cref="Disconnect"/>, <see cref="Delete"/>, <see cref="DeleteMany"/>, <see cref="Update"/>, <see cref="UpdateMany"/>, <see cref="Upsert"/>,
/// <see cref="Connect"/>, <see cref="ConnectOrCreate"/>, <see cref="Create"/>, <see cref="CreateMany"/>.
/// </summary>
public sealed class ToManyUpdate<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TCreate,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUpdate> : IArguments
    where TWhere : class, IArguments
    where TUnique : class, IArguments
    where TCreate : class, IArguments
    where TUpdate : class, IArguments
{
    /// <summary>Records to create.</summary>
    public IReadOnlyList<TCreate>? Create { get; init; }

    /// <summary>Records to create in one statement.</summary>
    public CreateRows<TCreate>? CreateMany { get; init; }

    /// <summary>Records to connect.</summary>
    public IReadOnlyList<TUnique>? Connect { get; init; }

    /// <summary>Records to connect, or to create where they are not there.</summary>
    public IReadOnlyList<ConnectOrCreate<TUnique, TCreate>>? ConnectOrCreate { get; init; }

    /// <summary>The records that are to be related from now on, instead of those that are.</summary>
    public IReadOnlyList<TUnique>? Set { get; init; }

    /// <summary>Records to disconnect.</summary>
    public IReadOnlyList<TUnique>? Disconnect { get; init; }

    /// <summary>Related records to change, each by a key.</summary>
    public IReadOnlyList<UpdateWhere<TUnique, TUpdate>>? Update { get; init; }

    /// <summary>Related records to change, by conditions.</summary>
    public IReadOnlyList<UpdateWhere<TWhere, TUpdate>>? UpdateMany { get; init; }

    /// <summary>Related records to change or to create.</summary>
    public IReadOnlyList<UpsertWhere<TUnique, TCreate, TUpdate>>? Upsert { get; init; }

    /// <summary>Related records to delete, each by a key.</summary>
    public IReadOnlyList<TUnique>? Delete { get; init; }

    /// <summary>Related records to delete, by conditions.</summary>
    public IReadOnlyList<TWhere>? DeleteMany { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        // An initializer has no order: what takes away goes first, so that it never undoes what is added beside it.
        writer.Parts("set", Set);
        writer.Parts("disconnect", Disconnect);
        writer.Parts("delete", Delete);
        writer.Parts("deleteMany", DeleteMany);
        writer.Parts("update", Update);
        writer.Parts("updateMany", UpdateMany);
        writer.Parts("upsert", Upsert);
        writer.Parts("connect", Connect);
        writer.Parts("connectOrCreate", ConnectOrCreate);
        writer.Parts("create", Create);
        writer.Part("createMany", CreateMany);
        writer.EndObject();
    }
}
