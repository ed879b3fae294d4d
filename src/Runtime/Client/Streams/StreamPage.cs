using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>Where a page of a stream begins, and how it is asked for.</summary>
/// <param name="Identity">The identity of the model.</param>
/// <param name="ByValue">
/// True where the page begins behind a key's values, whether or not the record is still there: the stream goes by the identity then. False
/// where it goes by an order of the caller's and begins at a record.
/// </param>
/// <param name="After">The key of the last record; null for the first page.</param>
/// <param name="Take">How many records, with the one that the page begins at; null for all.</param>
internal sealed record StreamPage(KeyInfo Identity, bool ByValue, RequestValue[]? After, int? Take)
{
    /// <summary>True where the page has the record that it begins at in front.</summary>
    public bool BeginsAtRecord => After is not null && !ByValue;

    /// <summary>The page behind another one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="last">The key of its last record.</param>
    /// <param name="size">How many new records.</param>
    public static StreamPage Behind(StreamPage page, RequestValue[] last, int size) => page with { After = last, Take = page.ByValue ? size : size + 1 };

    /// <summary>True where values of the field can be told to be greater than others.</summary>
    public static bool HasOrder(ScalarInfo field) => field is { IsList: false, Enum: null, Type: not (ScalarType.Boolean or ScalarType.Bytes or ScalarType.Json) };

    /// <summary>Writes the identity's order.</summary>
    public void WriteOrder(ArgumentWriter writer)
    {
        writer.Name("orderBy");
        writer.BeginArray();
        foreach (var field in Identity.Fields)
        {
            writer.BeginObject();
            writer.Name(field.Name);
            writer.Keyword("asc");
            writer.EndObject();
        }

        writer.EndArray();
    }

    /// <summary>Writes the condition, with that of the caller: a greater first column, or an equal one and a greater second, and so on.</summary>
    public void WriteWhere(ArgumentWriter writer, IArguments? where)
    {
        writer.Name("where");
        writer.BeginObject();
        writer.Name("AND");
        writer.BeginArray();
        where?.WriteTo(writer);
        writer.BeginObject();
        writer.Name("OR");
        writer.BeginArray();
        for (var last = 0; last < Identity.Fields.Count; last++)
        {
            writer.BeginObject();
            for (var index = 0; index < last; index++)
            {
                writer.Name(Identity.Fields[index].Name);
                writer.Value(After![index]);
            }

            writer.Name(Identity.Fields[last].Name);
            writer.BeginObject();
            writer.Name("gt");
            writer.Value(After![last]);
            writer.EndObject();
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        writer.EndArray();
        writer.EndObject();
    }

    /// <summary>Writes the record that the page begins at.</summary>
    public void WriteCursor(ArgumentWriter writer)
    {
        writer.Name("cursor");
        writer.BeginObject();
        if (Identity.Fields.Count > 1)
        {
            writer.Name(Identity.Name);
            writer.BeginObject();
        }

        for (var index = 0; index < Identity.Fields.Count; index++)
        {
            var field = Identity.Fields[index];
            writer.Name(field.Name);
            writer.Value(field.Enum is { } type ? RequestValue.EnumValue(type.Values[type.IndexOfDatabaseText(After![index].String)].Key) : After![index]);
        }

        if (Identity.Fields.Count > 1)
        {
            writer.EndObject();
        }

        writer.EndObject();
    }
}
