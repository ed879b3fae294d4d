using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on the records that a relation leads to.</summary>
public sealed class ToManyFilter<[DynamicallyAccessedMembers(Trimming.Kept)] TWhere> : IArguments
    where TWhere : class, IArguments
{
    /// <summary>At least one related record matches.</summary>
    public TWhere? Some { get; init; }

    /// <summary>All related records match; also where there are none.</summary>
    public TWhere? Every { get; init; }

    /// <summary>No related record matches.</summary>
    public TWhere? None { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Part("some", Some);
        writer.Part("every", Every);
        writer.Part("none", None);
        writer.EndObject();
    }
}
