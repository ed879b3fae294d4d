using System.Globalization;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sql;

/// <summary>
/// Brings a request's value into the canonical kind of its field's type: the JSON door writes dates, enums and bytes as texts,
/// the typed client writes them as what they are. A text that is not of the type is a validation error.
/// </summary>
internal static class ValueConversion
{
    public static SqlParameter ToParameter(RequestTape tape, in ParameterSlot slot, SqlDialect dialect)
    {
        if (slot.Shape == ParameterShape.JsonPath)
        {
            var steps = new List<string>();
            foreach (var step in tape.ValuesAt(slot.Index).Span)
            {
                steps.Add(step.String);
            }

            return SqlParameter.From(RequestValue.From(dialect.JsonPath(steps)));
        }

        if (slot.Field is { Type: ScalarType.Json, Enum: null } && slot.Shape == ParameterShape.Plain)
        {
            return SqlParameter.From(RequestValue.Json(tape.JsonAt(slot.Index)), slot.Field);
        }

        var value = tape.ValueAt(slot.Index);
        if (slot.Shape == ParameterShape.Plain)
        {
            return slot.Field is { } field ? SqlParameter.From(Canonical(value, field), field) : SqlParameter.From(value);
        }

        var text = slot.Shape switch
        {
            ParameterShape.Contains => $"%{value.String}%",
            ParameterShape.StartsWith => value.String + "%",
            _ => "%" + value.String,
        };
        return SqlParameter.From(RequestValue.From(text));
    }

    public static SqlParameter ToListParameter(RequestTape tape, in ParameterSlot slot)
    {
        if (slot.Field is { Type: ScalarType.Json, Enum: null })
        {
            return SqlParameter.From(tape.JsonListAt(slot.Index), slot.Field);
        }

        var source = tape.ValuesAt(slot.Index);
        if (slot.Field is not { } field)
        {
            return SqlParameter.From(source, null);
        }

        var canonical = new RequestValue[source.Length];
        for (var index = 0; index < canonical.Length; index++)
        {
            canonical[index] = Canonical(source.Span[index], field);
        }

        return SqlParameter.From(canonical, field);
    }

    /// <summary>The value in the canonical kind of the field's type.</summary>
    /// <exception cref="QueryValidationException">It is not of the type.</exception>
    public static RequestValue Canonical(RequestValue value, ScalarInfo field)
    {
        if (field.Enum is { } enumeration)
        {
            return enumeration.ToDatabase(value.String) is { } text ? RequestValue.From(text) : throw Mismatch(value.String, field);
        }

        return (field.Type, value.Kind) switch
        {
            (ScalarType.Int or ScalarType.BigInt, RequestValueKind.String) =>
                long.TryParse(value.String, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? RequestValue.From(number) : throw Mismatch(value.String, field),
            (ScalarType.Float, RequestValueKind.Integer) => RequestValue.From((double)value.Int64),
            (ScalarType.Float, RequestValueKind.Decimal) => RequestValue.From((double)value.Decimal),
            (ScalarType.Float, RequestValueKind.DecimalText) => RequestValue.From(double.Parse(value.String, CultureInfo.InvariantCulture)),
            (ScalarType.Decimal, RequestValueKind.Integer) => RequestValue.From((decimal)value.Int64),
            (ScalarType.Decimal, RequestValueKind.Float) => ToDecimal(value.Double.ToString("R", CultureInfo.InvariantCulture), field),
            (ScalarType.Decimal, RequestValueKind.String or RequestValueKind.DecimalText) => ToDecimal(value.String, field),
            (ScalarType.DateTime, RequestValueKind.String) => DateTimeText.TryParse(value.String, out var moment) ? RequestValue.From(moment) : throw Mismatch(value.String, field),
            (ScalarType.Bytes, RequestValueKind.String) => ToBytes(value.String, field),
            _ => value,
        };
    }

    private static RequestValue ToDecimal(string text, ScalarInfo field)
    {
        // Beyond 28 digits the text itself is sent: the database's type may be wider than ours.
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && text.Length <= 28)
        {
            return RequestValue.From(number);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? RequestValue.DecimalText(text) : throw Mismatch(text, field);
    }

    private static RequestValue ToBytes(string text, ScalarInfo field)
    {
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text, buffer, out var written) ? RequestValue.From(buffer[..written]) : throw Mismatch(text, field);
    }

    private static QueryValidationException Mismatch(string text, ScalarInfo field) =>
        new("P2009", $"'{text}' is no value of field '{field}': it wants {field.Enum?.Name ?? field.Type.ToString()}") { Field = field.Name };
}
