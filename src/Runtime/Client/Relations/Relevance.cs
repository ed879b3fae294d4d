using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>An order by how well texts match words: Prisma's <c>_relevance</c>, by PostgreSQL's full-text search.</summary>
public sealed class Relevance : IArguments
{
    /// <summary>The columns to look in: <c>[PostFields.Title, PostFields.Content]</c>.</summary>
    public required IReadOnlyList<FieldReference<string>> Fields { get; init; }

    /// <summary>What to look for, in the database's own notation: <c>cat &amp; dog</c>.</summary>
    public required string Search { get; init; }

    /// <summary>The direction; the best match first unless told otherwise.</summary>
    public Sort Sort { get; init; } = Sort.Desc;

    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        writer.Name("fields");
        writer.BeginArray();
        for (var index = 0; index < Fields.Count; index++)
        {
            writer.Keyword(Fields[index].Field);
        }

        writer.EndArray();
        writer.Value("search", Search, Codecs.String);
        writer.Sort("sort", (Sort?)Sort);
        writer.EndObject();
    }
}
