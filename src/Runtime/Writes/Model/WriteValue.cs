using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Writes.Model;

/// <summary>What is written into a column.</summary>
internal abstract record WriteValue
{
    /// <summary>Null.</summary>
    public static readonly WriteValue Null = new NullValue();

    /// <summary>What the database writes where nothing is given.</summary>
    public static readonly WriteValue Default = new DatabaseDefault();

    /// <summary>The moment of the write.</summary>
    public static readonly WriteValue Now = new GeneratedValue(new DefaultInfo(SchemaFirst.Schema.Model.DefaultFunction.Now, null, null));
}

/// <summary>A value of the request.</summary>
/// <param name="Token">Its place on the request's tape.</param>
internal sealed record TokenValue(int Token) : WriteValue;

/// <summary>A list of the request.</summary>
/// <param name="Token">Its place on the request's tape.</param>
internal sealed record TokenList(int Token) : WriteValue;

/// <summary>A JSON value written out in the request: an object, a list, or a bare scalar.</summary>
/// <param name="Token">Its place on the request's tape.</param>
internal sealed record JsonDocument(int Token) : WriteValue;

/// <summary>A list of JSON values written out in the request.</summary>
/// <param name="Token">Its place on the request's tape.</param>
internal sealed record JsonDocuments(int Token) : WriteValue;

/// <summary>A JSON value written out in the request, as the one element of a list.</summary>
/// <param name="Token">Its place on the request's tape.</param>
internal sealed record JsonElement(int Token) : WriteValue;

/// <summary>A value that the schema gives (a default), in the canonical kind of its field.</summary>
internal sealed record ConstantValue(RequestValue Value) : WriteValue;

/// <summary>A list that the schema gives (a default).</summary>
internal sealed record ConstantList(IReadOnlyList<RequestValue> Values) : WriteValue;

/// <summary>A value that the engine makes for each row.</summary>
internal sealed record GeneratedValue(DefaultInfo Source) : WriteValue;

/// <summary>A value of a row written or found before, by its place among the values handed to the statement.</summary>
internal sealed record LinkValue(int Index) : WriteValue;

/// <summary>Null.</summary>
internal sealed record NullValue : WriteValue;

/// <summary>What the database writes where nothing is given.</summary>
internal sealed record DatabaseDefault : WriteValue;
