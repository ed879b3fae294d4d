using System.Globalization;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Json;

/// <summary>Writes values in the JSON protocol's tagged form, in one canonical spelling.</summary>
internal static class JsonValues
{
    /// <summary>A column's value.</summary>
    public static JsonNode? Read(RowReader row, int ordinal, ScalarInfo field)
    {
        if (field.IsList)
        {
            if (row.IsNull(ordinal))
            {
                return new JsonArray();
            }

            return new JsonArray(row.GetList(ordinal, field.Enum is null ? field.Type : ScalarType.String, (elements, index) => Scalar(elements, index, field)));
        }

        return Scalar(row, ordinal, field);
    }

    /// <summary>A column's value; where it cannot be read as the column's type, what is stored there as text.</summary>
    public static JsonNode? Show(RowReader row, int ordinal, ScalarInfo field)
    {
        try
        {
            if (field.IsList || row.IsNull(ordinal) || row.Holds(ordinal, field.Enum is null ? field.Type : ScalarType.String))
            {
                return Read(row, ordinal, field);
            }
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            // Shown as what it is.
        }

        try
        {
            return Tagged("Unreadable", row.Describe(ordinal));
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            return Tagged("Unreadable", failure.Message);
        }
    }

    /// <summary>A value with its tag.</summary>
    public static JsonNode Tagged(string type, string value) => new JsonObject { ["$type"] = type, ["value"] = value };

    /// <summary>A point in time as text.</summary>
    public static string DateTimeText(DateTime value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static bool IsUnreadable(Exception failure) => failure is DatabaseException { Kind: DatabaseErrorKind.InvalidInput or DatabaseErrorKind.ValueOutOfRange }
        or SchemaFirstException or FormatException or OverflowException or ArgumentException or InvalidCastException;

    private static JsonNode? Scalar(RowReader row, int ordinal, ScalarInfo field)
    {
        if (row.IsNull(ordinal))
        {
            return null;
        }

        if (field.Enum is { } enumeration)
        {
            var text = row.GetEnumText(ordinal);
            var place = enumeration.IndexOfDatabaseText(text);
            return place >= 0 ? JsonValue.Create(enumeration.Values[place].Key) : throw new SchemaFirstException("P2023", $"'{text}' is no value of enum '{enumeration.Name}'");
        }

        return field.Type switch
        {
            ScalarType.Boolean => JsonValue.Create(row.GetBoolean(ordinal)),
            ScalarType.Int => JsonValue.Create(row.GetInt64(ordinal)),
            ScalarType.BigInt => Tagged("BigInt", row.GetIntegerText(ordinal)),
            ScalarType.Float => JsonValue.Create(row.GetDouble(ordinal)),
            ScalarType.Decimal => Tagged("Decimal", NumberText.Plain(row.GetDecimalText(ordinal))),
            ScalarType.DateTime => Tagged("DateTime", DateTimeText(row.GetDateTime(ordinal))),
            ScalarType.Json => Tagged("Json", row.GetJson(ordinal)),
            ScalarType.Bytes => Tagged("Bytes", Convert.ToBase64String(row.GetBytes(ordinal))),
            _ => JsonValue.Create(row.GetString(ordinal)),
        };
    }
}
