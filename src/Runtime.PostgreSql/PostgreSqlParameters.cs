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
    /// <summary>A parameter with a value.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="known">The parameter of an earlier call, which takes the value if it is of its type.</param>
    public static NpgsqlParameter Create(in SqlParameter parameter, NpgsqlParameter? known = null) => parameter.Kind switch
    {
        SqlParameterKind.Null => Null(parameter.Field),
        SqlParameterKind.List when parameter.IsUntyped => Unknown(known, ArrayText(parameter.List.Span, null)),
        SqlParameterKind.Value when parameter.IsUntyped => Unknown(known, Text(parameter.Value, null)),
        SqlParameterKind.List => List(known, parameter.List.Span, parameter.Field),
        _ => Scalar(known, parameter.Value, parameter.Field),
    };

    private static NpgsqlParameter Of<T>(NpgsqlParameter? known, T value, NpgsqlDbType type)
    {
        if (known is not NpgsqlParameter<T> same || same.NpgsqlDbType != type)
        {
            return new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type };
        }

        same.TypedValue = value;
        return same;
    }

    // Of the type that a value would have, so that the statement stays the same for the server; the elements of a list find their type from where they stand.
    private static NpgsqlParameter Null(ScalarInfo? field) => new()
    {
        Value = DBNull.Value,
        NpgsqlDbType = field is null || field.IsList ? NpgsqlDbType.Unknown : PostgreSqlTypes.Parameter(field),
    };

    private static NpgsqlParameter Unknown(NpgsqlParameter? known, string text) => Of(known, text, NpgsqlDbType.Unknown);

    private static NpgsqlParameter Scalar(NpgsqlParameter? known, in RequestValue value, ScalarInfo? field)
    {
        if (value.IsNull)
        {
            return Null(field);
        }

        var type = field is null ? Natural(value.Kind) : PostgreSqlTypes.Parameter(field);
        return (type, value.Kind) switch
        {
            (NpgsqlDbType.Text, RequestValueKind.String) => Of(known, value.String, type),
            (NpgsqlDbType.Boolean, RequestValueKind.Boolean) => Of(known, value.Boolean, type),
            (NpgsqlDbType.Integer, RequestValueKind.Integer) when (int)value.Int64 == value.Int64 => Of(known, (int)value.Int64, type),
            (NpgsqlDbType.Bigint, RequestValueKind.Integer) => Of(known, value.Int64, type),
            (NpgsqlDbType.Double, RequestValueKind.Float) => Of(known, value.Double, type),
            (NpgsqlDbType.Numeric, RequestValueKind.Decimal) => Of(known, value.Decimal, type),
            (NpgsqlDbType.Timestamp, RequestValueKind.DateTime) => Of(known, DateTime.SpecifyKind(value.DateTime, DateTimeKind.Unspecified), type),
            (NpgsqlDbType.TimestampTz, RequestValueKind.DateTime) => Of(known, value.DateTime, type),
            (NpgsqlDbType.Jsonb or NpgsqlDbType.Json, RequestValueKind.Json) => Of(known, value.String, type),
            (NpgsqlDbType.Bytea, RequestValueKind.Bytes) => Of(known, value.Bytes, type),
            _ => Unknown(known, Text(value, field)),
        };
    }

    private static NpgsqlParameter List(NpgsqlParameter? known, ReadOnlySpan<RequestValue> values, ScalarInfo? field)
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

                return Of(known, numbers, NpgsqlDbType.Array | type);
            case NpgsqlDbType.Bigint when AreAll(values, RequestValueKind.Integer):
                var wide = new long[values.Length];
                for (var index = 0; index < wide.Length; index++)
                {
                    wide[index] = values[index].Int64;
                }

                return Of(known, wide, NpgsqlDbType.Array | type);
            case NpgsqlDbType.Text when AreAll(values, RequestValueKind.String):
                var texts = new string[values.Length];
                for (var index = 0; index < texts.Length; index++)
                {
                    texts[index] = values[index].String;
                }

                return Of(known, texts, NpgsqlDbType.Array | type);
            default:
                return Unknown(known, ArrayText(values, field));
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
