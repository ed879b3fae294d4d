using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Makes PostgreSQL's parameters, without boxing for the common types.</summary>
internal static class PostgreSqlParameters
{
    public static NpgsqlParameter Create(in SqlParameter parameter) => parameter.Kind switch
    {
        SqlParameterKind.Null => new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Unknown },
        SqlParameterKind.List when parameter.IsUntyped => Unknown(ArrayText(parameter.List.Span, null)),
        SqlParameterKind.Value when parameter.IsUntyped => Unknown(Text(parameter.Value, null)),
        SqlParameterKind.List => List(parameter.List.Span, parameter.Field),
        _ => Scalar(parameter.Value, parameter.Field),
    };

    private static NpgsqlParameter<string> Unknown(string text) => new() { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Unknown };

    private static NpgsqlParameter Scalar(in RequestValue value, ScalarInfo? field)
    {
        if (value.IsNull)
        {
            return new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Unknown };
        }

        var type = field is null ? Natural(value.Kind) : PostgreSqlTypes.Parameter(field);
        return (type, value.Kind) switch
        {
            (NpgsqlDbType.Text, RequestValueKind.String) => new NpgsqlParameter<string> { TypedValue = value.String, NpgsqlDbType = type },
            (NpgsqlDbType.Boolean, RequestValueKind.Boolean) => new NpgsqlParameter<bool> { TypedValue = value.Boolean, NpgsqlDbType = type },
            (NpgsqlDbType.Integer, RequestValueKind.Integer) when (int)value.Int64 == value.Int64 => new NpgsqlParameter<int> { TypedValue = (int)value.Int64, NpgsqlDbType = type },
            (NpgsqlDbType.Bigint, RequestValueKind.Integer) => new NpgsqlParameter<long> { TypedValue = value.Int64, NpgsqlDbType = type },
            (NpgsqlDbType.Double, RequestValueKind.Float) => new NpgsqlParameter<double> { TypedValue = value.Double, NpgsqlDbType = type },
            (NpgsqlDbType.Numeric, RequestValueKind.Decimal) => new NpgsqlParameter<decimal> { TypedValue = value.Decimal, NpgsqlDbType = type },
            (NpgsqlDbType.Timestamp, RequestValueKind.DateTime) => new NpgsqlParameter<DateTime> { TypedValue = DateTime.SpecifyKind(value.DateTime, DateTimeKind.Unspecified), NpgsqlDbType = type },
            (NpgsqlDbType.TimestampTz, RequestValueKind.DateTime) => new NpgsqlParameter<DateTime> { TypedValue = value.DateTime, NpgsqlDbType = type },
            (NpgsqlDbType.Jsonb or NpgsqlDbType.Json, RequestValueKind.Json) => new NpgsqlParameter<string> { TypedValue = value.String, NpgsqlDbType = type },
            (NpgsqlDbType.Bytea, RequestValueKind.Bytes) => new NpgsqlParameter<byte[]> { TypedValue = value.Bytes, NpgsqlDbType = type },
            _ => Unknown(Text(value, field)),
        };
    }

    private static NpgsqlParameter List(ReadOnlySpan<RequestValue> values, ScalarInfo? field)
    {
        var type = field is null ? values.Length == 0 ? NpgsqlDbType.Text : Natural(values[0].Kind) : PostgreSqlTypes.Parameter(field);
        switch (type)
        {
            case NpgsqlDbType.Integer when FitInt32(values):
                var numbers = new int[values.Length];
                for (var index = 0; index < numbers.Length; index++)
                {
                    numbers[index] = (int)values[index].Int64;
                }

                return new NpgsqlParameter<int[]> { TypedValue = numbers, NpgsqlDbType = NpgsqlDbType.Array | type };
            case NpgsqlDbType.Bigint when AreAll(values, RequestValueKind.Integer):
                var wide = new long[values.Length];
                for (var index = 0; index < wide.Length; index++)
                {
                    wide[index] = values[index].Int64;
                }

                return new NpgsqlParameter<long[]> { TypedValue = wide, NpgsqlDbType = NpgsqlDbType.Array | type };
            case NpgsqlDbType.Text when AreAll(values, RequestValueKind.String):
                var texts = new string[values.Length];
                for (var index = 0; index < texts.Length; index++)
                {
                    texts[index] = values[index].String;
                }

                return new NpgsqlParameter<string[]> { TypedValue = texts, NpgsqlDbType = NpgsqlDbType.Array | type };
            default:
                return Unknown(ArrayText(values, field));
        }
    }

    private static bool FitInt32(ReadOnlySpan<RequestValue> values)
    {
        foreach (ref readonly var value in values)
        {
            if (value.Kind != RequestValueKind.Integer || (int)value.Int64 != value.Int64)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreAll(ReadOnlySpan<RequestValue> values, RequestValueKind kind)
    {
        foreach (ref readonly var value in values)
        {
            if (value.Kind != kind || value.IsNull)
            {
                return false;
            }
        }

        return true;
    }

    private static NpgsqlDbType Natural(RequestValueKind kind) => kind switch
    {
        RequestValueKind.Integer => NpgsqlDbType.Bigint,
        RequestValueKind.Float => NpgsqlDbType.Double,
        RequestValueKind.Boolean => NpgsqlDbType.Boolean,
        RequestValueKind.Decimal => NpgsqlDbType.Numeric,
        RequestValueKind.DateTime => NpgsqlDbType.TimestampTz,
        RequestValueKind.Bytes => NpgsqlDbType.Bytea,
        RequestValueKind.Json => NpgsqlDbType.Jsonb,
        RequestValueKind.DecimalText => NpgsqlDbType.Unknown,
        _ => NpgsqlDbType.Text,
    };

    // An array in the server's own text form; every element quoted, so that no element can end it.
    private static string ArrayText(ReadOnlySpan<RequestValue> values, ScalarInfo? field)
    {
        var text = new StringBuilder("{");
        for (var index = 0; index < values.Length; index++)
        {
            text.Append(index == 0 ? "" : ",");
            if (values[index].IsNull)
            {
                text.Append("NULL");
            }
            else
            {
                text.Append('"').Append(Text(values[index], field)
                    .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
            }
        }

        return text.Append('}').ToString();
    }

    private static string Text(in RequestValue value, ScalarInfo? field) => value.Kind switch
    {
        RequestValueKind.Integer => value.Int64.ToString(CultureInfo.InvariantCulture),
        RequestValueKind.Float => value.Double.ToString("R", CultureInfo.InvariantCulture),
        RequestValueKind.Boolean => value.Boolean ? "true" : "false",
        RequestValueKind.Decimal => value.Decimal.ToString(CultureInfo.InvariantCulture),
        RequestValueKind.Bytes => "\\x" + Convert.ToHexString(value.Bytes),
        RequestValueKind.DateTime => value.DateTime.ToString(
            field is { Type: ScalarType.DateTime, NativeType: "Time" or "Timetz" } ? "HH:mm:ss.ffffff" : "yyyy-MM-dd HH:mm:ss.ffffff+00", CultureInfo.InvariantCulture),
        _ => value.String,
    };
}
