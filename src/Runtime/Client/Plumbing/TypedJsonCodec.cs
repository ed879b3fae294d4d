using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>A value of any serializable type that is stored as <c>Json</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[RequiresUnreferencedCode("Typed Json columns are serialized by reflection; use a JsonElement property in a trimmed application.")]
[RequiresDynamicCode("Typed Json columns are serialized by reflection; use a JsonElement property under Native AOT.")]
public sealed class TypedJsonCodec<T> : ScalarCodec<T>
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The codec.</summary>
    public static readonly TypedJsonCodec<T> Instance = new();

    /// <inheritdoc/>
    public override ScalarType Type => ScalarType.Json;

    /// <inheritdoc/>
    public override void Write(ArgumentWriter writer, T value) => writer.Value(RequestValue.Json(JsonSerializer.Serialize(value, Options)));

    /// <inheritdoc/>
    public override T Read(RowReader row, int ordinal) => JsonSerializer.Deserialize<T>(row.GetJson(ordinal), Options)!;
}
