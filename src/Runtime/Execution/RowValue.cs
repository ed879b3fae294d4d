using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Reads columns as values in the canonical kind of their field's type, to be sent back as parameters.</summary>
internal static class RowValue
{
    /// <summary>The value; the default one for null.</summary>
    public static RequestValue Read(RowReader row, int ordinal, ScalarInfo field)
    {
        if (row.IsNull(ordinal))
        {
            return default;
        }

        if (field.Enum is not null)
        {
            return RequestValue.From(row.GetEnumText(ordinal));
        }

        return field.Type switch
        {
            ScalarType.Boolean => RequestValue.From(row.GetBoolean(ordinal)),
            ScalarType.Int or ScalarType.BigInt => RequestValue.From(row.GetInt64(ordinal)),
            ScalarType.Float => RequestValue.From(row.GetDouble(ordinal)),
            ScalarType.Decimal => ReadDecimal(row, ordinal),
            ScalarType.DateTime => RequestValue.From(row.GetDateTime(ordinal)),
            ScalarType.Json => RequestValue.Json(row.GetJson(ordinal)),
            ScalarType.Bytes => RequestValue.From(row.GetBytes(ordinal)),
            _ => RequestValue.From(row.GetString(ordinal)),
        };
    }

    private static RequestValue ReadDecimal(RowReader row, int ordinal)
    {
        var text = row.GetDecimalText(ordinal);
        return text.Length <= 28 ? RequestValue.From(row.GetDecimal(ordinal)) : RequestValue.DecimalText(text);
    }
}
