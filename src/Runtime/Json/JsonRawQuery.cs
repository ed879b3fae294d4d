using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Json;

/// <summary>Raw SQL through the JSON door: parameters as a JSON text, rows with their columns' names and types.</summary>
internal static class JsonRawQuery
{
    public static async ValueTask<JsonNode?> ExecuteAsync(
        QueryEngine engine, QueryRequest request, DatabaseTransaction? transaction, CancellationToken cancellation)
    {
        if (!request.Tape.Root.TryGet("arguments", out var arguments) || !arguments.TryGet("query", out var sql) || sql.ReadWord() is not { } text)
        {
            throw new QueryValidationException("P2012", "'arguments' needs 'query'", "arguments");
        }

        var parameters = arguments.TryGet("parameters", out var given) && given.ReadWord() is { } json ? Parameters(json) : [];
        if (request.Action == QueryAction.ExecuteRaw)
        {
            return JsonValue.Create(await engine.Raw.ExecuteAsync(text, parameters, transaction, cancellation).ConfigureAwait(false));
        }

        IReadOnlyList<RawColumn> columns = [];
        var rows = await engine.Raw.QueryAsync<JsonNode>(text, parameters, found =>
        {
            columns = found;
            return row => new JsonArray([.. found.Select((column, ordinal) => Read(row, ordinal, column))]);
        }, transaction, cancellation).ConfigureAwait(false);
        return new JsonObject
        {
            ["columns"] = new JsonArray([.. columns.Select(static column => JsonValue.Create(column.Name))]),
            ["types"] = new JsonArray([.. columns.Select(static column => JsonValue.Create(column.TypeName))]),
            ["rows"] = new JsonArray([.. rows]),
        };
    }

    private static SqlParameter[] Parameters(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(static element => element.ValueKind == JsonValueKind.Array
            ? SqlParameter.Untyped(element.EnumerateArray().Select(Value).ToArray())
            : SqlParameter.Untyped(Value(element)))];
    }

    private static RequestValue Value(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("prisma__type", out var type))
        {
            var value = json.GetProperty("prisma__value").GetString()!;
            return type.GetString() switch
            {
                "bigint" => RequestValue.From(long.Parse(value, CultureInfo.InvariantCulture)),
                "bytes" => RequestValue.From(Convert.FromBase64String(value)),
                "decimal" => RequestValue.DecimalText(value),
                "date" when DateTimeText.TryParse(value, out var moment) => RequestValue.From(moment),
                _ => RequestValue.From(value),
            };
        }

        return json.ValueKind switch
        {
            JsonValueKind.Null => default,
            JsonValueKind.String => RequestValue.From(json.GetString()!),
            JsonValueKind.True => RequestValue.From(true),
            JsonValueKind.False => RequestValue.From(false),
            JsonValueKind.Number => json.TryGetInt64(out var whole) ? RequestValue.From(whole) : RequestValue.From(json.GetDouble()),
            _ => RequestValue.Json(JsonText.Compact(json)),
        };
    }

    /// <summary>A column's value in the protocol's tagged form.</summary>
    public static JsonNode? Read(RowReader row, int ordinal, RawColumn column)
    {
        if (row.IsNull(ordinal))
        {
            return null;
        }

        return column.IsList
            ? new JsonArray(row.GetList(ordinal, ScalarType.String, (elements, index) => elements.IsNull(index) ? null : Scalar(elements, index, column.Type)))
            : Scalar(row, ordinal, column.Type);
    }

    private static JsonNode Scalar(RowReader row, int ordinal, RawColumnType type) => type switch
    {
        RawColumnType.Int => JsonValue.Create(row.GetInt64(ordinal)),
        RawColumnType.BigInt => JsonValues.Tagged("BigInt", row.GetInt64(ordinal).ToString(CultureInfo.InvariantCulture)),
        RawColumnType.Float or RawColumnType.Double => JsonValue.Create(row.GetDouble(ordinal)),
        RawColumnType.Decimal => JsonValue.Create(row.GetDecimalText(ordinal)),
        RawColumnType.Bool => JsonValue.Create(row.GetBoolean(ordinal)),
        RawColumnType.DateTime => JsonValue.Create(row.GetDateTime(ordinal).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'+00:00'", CultureInfo.InvariantCulture)),
        RawColumnType.Json => JsonValue.Create(row.GetJson(ordinal)),
        RawColumnType.Bytes => JsonValues.Tagged("Bytes", Convert.ToBase64String(row.GetBytes(ordinal))),
        _ => JsonValue.Create(row.GetString(ordinal)),
    };
}
