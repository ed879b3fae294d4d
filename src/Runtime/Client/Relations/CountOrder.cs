using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>An order by how many related records there are.</summary>
public sealed class CountOrder : IArguments
{
    /// <summary>The direction.</summary>
    public required Sort Count { get; init; }

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Name("_count");
        writer.Keyword(Count == Sort.Asc ? "asc" : "desc");
        writer.EndObject();
    }
}
