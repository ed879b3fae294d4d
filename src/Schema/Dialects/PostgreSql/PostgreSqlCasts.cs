using System.Globalization;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>
/// Which types PostgreSQL casts to which when a column's type changes, and whether every value survives it.
/// How much room a text needs is how long the longest value of the previous type is when written out.
/// </summary>
internal static class PostgreSqlCasts
{
    public static ColumnCast? Between(Column previous, Column next)
    {
        var (from, to) = (previous.Type, next.Type);
        if (from.Family == ColumnFamily.Enum || to.Family == ColumnFamily.Enum)
        {
            return from.Family == to.Family && from.Enum == to.Enum && previous.IsList == next.IsList ? null : ColumnCast.Impossible;
        }

        if (previous.IsList != next.IsList)
        {
            return next.IsList ? ColumnCast.Impossible : FromList(to);
        }

        if (from.Native is null || to.Native is null)
        {
            return from.Family == to.Family && string.Equals(from.Sql, to.Sql, StringComparison.OrdinalIgnoreCase) ? null : ColumnCast.Risky;
        }

        return Same(from.Native, to.Native) ? null : Between(from.Native, to.Native);
    }

    /// <summary>True when PostgreSQL converts the values only by way of their text.</summary>
    public static bool NeedsText(ColumnType from, ColumnType to) =>
        from.Native is null || to.Native is null || (from.Native.Name == "Money" && to.Native.Name is not ("Text" or "VarChar" or "Char" or "Decimal"));

    private static ColumnCast FromList(ColumnType to) => to.Native?.Name switch
    {
        "Text" => ColumnCast.Safe,
        "VarChar" => Length(to.Native) is null ? ColumnCast.Safe : ColumnCast.Risky,
        "Char" => ColumnCast.Risky,
        _ => ColumnCast.Impossible,
    };

    private static bool Same(NativeType from, NativeType to)
    {
        if (from.Name != to.Name)
        {
            return false;
        }

        return from.Name switch
        {
            "Char" or "Bit" => (Length(from) ?? 1) == (Length(to) ?? 1),

            // A type that names no precision takes any: so Prisma has it.
            "Timestamp" or "Timestamptz" or "Time" or "Timetz" => Length(to) is not { } length || (Length(from) ?? 6) == length,
            "Decimal" => Digits(from) == Digits(to),
            _ => from.Arguments == to.Arguments,
        };
    }

    private static ColumnCast Between(NativeType from, NativeType to) => from.Name switch
    {
        "SmallInt" => FromInteger(to, digits: 3),
        "Integer" => FromInteger(to, digits: 10),
        "BigInt" => FromInteger(to, digits: 19),
        "Decimal" => FromDecimal(from, to),
        "Real" => FromFloat(to, longest: 47),
        "DoublePrecision" => FromFloat(to, longest: 317),
        "Money" => to.Name == "Text" || IsOpenText(to) ? ColumnCast.Safe : ColumnCast.Risky,
        "Oid" => to.Name is "Integer" or "BigInt" or "Text" or "VarChar" ? ColumnCast.Safe : ColumnCast.Impossible,
        "Inet" or "Citext" => to.Name is "Text" or "VarChar" ? ColumnCast.Safe : ColumnCast.Impossible,
        "VarChar" => FromText(to, Length(from)),
        "Char" => FromText(to, Length(from) ?? 1),
        "Text" => FromText(to, null),
        "ByteA" => to.Name is "Text" or "VarChar" ? ColumnCast.Safe : ColumnCast.Impossible,
        "Timestamp" => to.Name is "Timestamp" or "Timestamptz" or "Date" or "Time" ? ColumnCast.Safe : ToText(to, 23, ColumnCast.Impossible),
        "Timestamptz" => to.Name is "Timestamp" or "Timestamptz" or "Date" or "Time" or "Timetz" ? ColumnCast.Safe : ToText(to, 28, ColumnCast.Impossible),
        "Date" => to.Name is "Timestamp" or "Timestamptz" ? ColumnCast.Safe : ToText(to, 10, ColumnCast.Impossible),
        "Time" => to.Name is "Time" or "Timetz" ? ColumnCast.Safe : ToText(to, 14, ColumnCast.Impossible),
        "Timetz" => to.Name is "Time" or "Timetz" ? ColumnCast.Safe : ToText(to, 19, ColumnCast.Impossible),
        "Boolean" => ToText(to, 5, ColumnCast.Impossible),
        "Bit" => FromBits(to, Length(from) ?? 1),
        "VarBit" => FromBits(to, Length(from)),
        "Uuid" => ToText(to, 32, ColumnCast.Impossible),
        "Xml" => ToText(to, int.MaxValue, ColumnCast.Risky),
        "Json" => to.Name == "JsonB" ? ColumnCast.Safe : ToText(to, int.MaxValue, ColumnCast.Risky),
        "JsonB" => to.Name == "Json" ? ColumnCast.Safe : ToText(to, int.MaxValue, ColumnCast.Risky),
        _ => ColumnCast.Risky,
    };

    private static ColumnCast FromInteger(NativeType to, int digits) => to.Name switch
    {
        "SmallInt" => digits <= 3 ? ColumnCast.Safe : ColumnCast.Risky,
        "Integer" => digits <= 10 ? ColumnCast.Safe : ColumnCast.Risky,
        "BigInt" or "Real" or "DoublePrecision" => ColumnCast.Safe,
        "Decimal" => Digits(to) is { } room && room.Precision - room.Scale < digits ? ColumnCast.Risky : ColumnCast.Safe,
        _ => ToText(to, digits + 1, ColumnCast.Risky),
    };

    private static ColumnCast FromDecimal(NativeType from, NativeType to)
    {
        var digits = Digits(from);
        var whole = digits is { } known ? known.Precision - known.Scale : int.MaxValue;
        return to.Name switch
        {
            "SmallInt" => whole > 2 ? ColumnCast.Risky : ColumnCast.Safe,
            "Integer" => whole > 9 ? ColumnCast.Risky : ColumnCast.Safe,
            "BigInt" => whole > 18 ? ColumnCast.Risky : ColumnCast.Safe,
            "Real" or "DoublePrecision" => ColumnCast.Risky,
            "Decimal" => Digits(to) is not { } room ? ColumnCast.Safe
                : digits is not { } old || whole > room.Precision - room.Scale || old.Scale > room.Scale ? ColumnCast.Risky : ColumnCast.Safe,
            _ => ToText(to, digits is { } size ? size.Precision + (size.Scale > 0 ? 2 : 1) : int.MaxValue, ColumnCast.Risky),
        };
    }

    private static ColumnCast FromFloat(NativeType to, int longest) => to.Name switch
    {
        "SmallInt" or "Integer" or "BigInt" or "Decimal" or "Real" => ColumnCast.Risky,
        "DoublePrecision" => ColumnCast.Safe,
        _ => ToText(to, longest, ColumnCast.Risky),
    };

    private static ColumnCast FromText(NativeType to, int? length) => to.Name switch
    {
        "Citext" => ColumnCast.Safe,
        _ => ToText(to, length ?? int.MaxValue, ColumnCast.Risky),
    };

    private static ColumnCast FromBits(NativeType to, int? length) => to.Name switch
    {
        "VarBit" => length is { } bits && (Length(to) is not { } room || room >= bits) ? ColumnCast.Safe : ColumnCast.Risky,
        "Bit" => ColumnCast.Risky,
        _ => ToText(to, length ?? int.MaxValue, ColumnCast.Risky),
    };

    /// <summary>A text takes every value where it has room for the longest.</summary>
    private static ColumnCast ToText(NativeType to, int longest, ColumnCast otherwise) => to.Name switch
    {
        "Text" => ColumnCast.Safe,
        "VarChar" => Length(to) is not { } room || room >= longest ? ColumnCast.Safe : otherwise,
        "Char" => (Length(to) ?? 1) >= longest ? ColumnCast.Safe : otherwise,
        _ => ColumnCast.Impossible,
    };

    private static bool IsOpenText(NativeType type) => type.Name == "VarChar" && Length(type) is null;

    private static int? Length(NativeType type) =>
        type.Arguments.Count > 0 && int.TryParse(type.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    private static (int Precision, int Scale)? Digits(NativeType type) => Length(type) is not { } precision ? null
        : (precision, type.Arguments.Count > 1 && int.TryParse(type.Arguments[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var scale) ? scale : 0);
}
