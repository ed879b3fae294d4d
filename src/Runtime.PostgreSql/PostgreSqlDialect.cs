using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>PostgreSQL's SQL. Lists travel as one array, so that a statement's text does not depend on their length.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    internal override bool HasInsensitiveMode => true;

    internal override bool HasScalarLists => true;

    internal override bool HasJsonArrayContains => true;

    internal override bool HasFullTextSearch => true;

    internal override bool ChecksInt32 => true;

    internal override bool NamesConstraints => true;

    internal override bool CanSkipDuplicates => true;

    internal override bool HasDefaultKeyword => true;

    internal override bool JoinsPages => false;

    internal override int MaxParameters => 65535;

    internal override void Placeholder(SqlWriter writer, int number, in ParameterSlot slot) => writer.Append("$").Append(number);

    internal override void SelectColumn(SqlWriter writer, string? alias, ScalarInfo field)
    {
        if (PostgreSqlTypes.ReadCast(field) is { } cast)
        {
            writer.Append(cast.Before).Column(alias, field).Append(cast.After);
        }
        else
        {
            writer.Column(alias, field);
        }
    }

    internal override void InListTail(SqlWriter writer, ScalarInfo field, Operand list, bool negated)
    {
        writer.Append(negated ? " <> ALL(" : " = ANY(");
        if (list is FieldOperand column)
        {
            writer.Column(null, column.Field);
        }
        else
        {
            // Where all rows are looked at, a list that a plan does not know is searched from its beginning for each of them; one that it knows is hashed.
            // No index spares rows that are not in a list.
            writer.PlannedPerCall |= negated || !field.LeadsIndex;
            writer.List(list, field);
        }

        writer.Append(")");
    }

    internal override void InLists(SqlWriter writer, string? alias, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<Operand> lists)
    {
        writer.Append("(").Join(", ", fields, (inner, field) => inner.Column(alias, field)).Append(") IN (SELECT * FROM ");
        RowsOfLists(writer, fields, lists);
        writer.Append(")");
    }

    internal override bool HasRowsOfLists => true;

    internal override void RowsOfLists(SqlWriter writer, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<Operand> lists)
    {
        writer.Append("unnest(");
        for (var index = 0; index < lists.Count; index++)
        {
            writer.Append(index == 0 ? "" : ", ").List(lists[index], fields[index]).Append("::").Append(PostgreSqlTypes.Name(fields[index])).Append("[]");
        }

        writer.Append(")");
    }

    internal override void CastTo(SqlWriter writer, ScalarInfo field) =>
        writer.Append("::").Append(PostgreSqlTypes.Name(field)).Append(field.IsList ? "[]" : "");

    internal override void Like(SqlWriter writer, string? alias, CompareFilter filter)
    {
        writer.Column(alias, filter.Field).Append("::text LIKE ");
        LikePattern.Write(writer, alias, filter);
    }

    internal override void CompareIgnoringCase(SqlWriter writer, string? alias, CompareFilter filter)
    {
        switch (filter.Comparison)
        {
            case Comparison.Equal or Comparison.NotEqual:
                writer.Column(alias, filter.Field).Append(filter.Comparison == Comparison.NotEqual ? "::text NOT ILIKE " : "::text ILIKE ")
                    .Operand(filter.Operand, null, alias);
                break;
            case >= Comparison.Contains:
                writer.Column(alias, filter.Field).Append("::text ILIKE ");
                LikePattern.Write(writer, alias, filter);
                break;
            default:
                writer.Append("LOWER(").Column(alias, filter.Field).Append(")").Append(FilterCompiler.Sign(filter.Comparison)).Append("LOWER(")
                    .Operand(filter.Operand, null, alias).Append(")");
                break;
        }
    }

    internal override void InIgnoringCase(SqlWriter writer, string? alias, InFilter filter)
    {
        writer.Column(alias, filter.Field).Append(filter.Negated ? "::text NOT ILIKE ALL(" : "::text ILIKE ANY(");
        if (filter.List is FieldOperand column)
        {
            writer.Column(alias, column.Field);
        }
        else
        {
            writer.List(filter.List, null);
        }

        writer.Append(")");
    }

    internal override void Json(SqlWriter writer, string? alias, JsonMatchFilter filter) => PostgreSqlJson.Write(writer, alias, filter);

    internal override void ScalarList(SqlWriter writer, string? alias, ScalarListFilter filter)
    {
        switch (filter.Condition)
        {
            case ListCondition.Has:
                writer.Operand(filter.Operand, filter.Field, alias).Append(" = ANY(").Column(alias, filter.Field).Append(")");
                break;
            case ListCondition.Equals:
                WriteListOperand(writer.Column(alias, filter.Field).Append(" = "), alias, filter);
                break;
            case ListCondition.HasEvery:
                WriteListOperand(writer.Column(alias, filter.Field).Append(" @> "), alias, filter);
                break;
            default:
                WriteListOperand(writer.Column(alias, filter.Field).Append(" && "), alias, filter);
                break;
        }
    }

    internal override void EmptyList(SqlWriter writer, string? alias, EmptyListFilter filter) =>
        writer.Column(alias, filter.Field).Append(filter.IsEmpty ? " = '{}'" : " <> '{}'");

    internal override void Search(SqlWriter writer, string? alias, SearchFilter filter) =>
        writer.Append("to_tsvector(concat_ws(' ', ").Column(alias, filter.Field).Append(")) @@ to_tsquery(").Operand(filter.Query, null, alias).Append(")");

    internal override void Relevance(SqlWriter writer, string? alias, RelevanceOrder order) =>
        writer.Append("ts_rank(to_tsvector(concat_ws(' ', ").Join(", ", order.Fields, (inner, field) => inner.Column(alias, field))
            .Append(")), to_tsquery(").Operand(order.Search, null, alias).Append("))");

    // PostgreSQL (before 18) has no least or greatest of these types, and no average of money: they go through a type that has.
    internal override void Aggregate(SqlWriter writer, AggregateFunction function, string? alias, ScalarInfo field)
    {
        var extreme = function is AggregateFunction.Minimum or AggregateFunction.Maximum;
        switch (field.Type, field.NativeType)
        {
            case (ScalarType.Boolean, _) when extreme:
                writer.Append(function == AggregateFunction.Minimum ? "BOOL_AND(" : "BOOL_OR(").Column(alias, field).Append(")");
                break;
            case (ScalarType.Bytes, _) when extreme:
                writer.Append("decode(").Append(SqlNames.Of(function)).Append("(encode(").Column(alias, field).Append(", 'hex')), 'hex')");
                break;
            case (ScalarType.String, "Uuid" or "Bit" or "VarBit" or "Xml") when extreme:
                writer.Append(SqlNames.Of(function)).Append("(").Column(alias, field).Append("::text)::").Append(PostgreSqlTypes.Name(field));
                break;
            case (ScalarType.Decimal, "Money") when function == AggregateFunction.Average:
                writer.Append("AVG(").Column(alias, field).Append("::numeric)");
                break;
            default:
                base.Aggregate(writer, function, alias, field);
                break;
        }
    }

    internal override void SelectAggregate(SqlWriter writer, AggregateFunction function, string? alias, ScalarInfo field, ScalarInfo result)
    {
        var cast = function switch
        {
            AggregateFunction.Minimum or AggregateFunction.Maximum => PostgreSqlTypes.ReadCast(field),
            AggregateFunction.Count => null,
            _ => result.Type switch
            {
                ScalarType.Decimal => ("", field.NativeType == "Money" ? "::numeric::text" : "::text"),
                ScalarType.Float => ("", field.NativeType == "Real" ? "::text::double precision" : "::double precision"),
                _ => ("", "::bigint"),
            },
        };
        writer.Append(cast?.Before ?? "");
        Aggregate(writer, function, alias, field);
        writer.Append(cast?.After ?? "");
    }

    internal override void Limit(SqlWriter writer, long? take, long skip)
    {
        if (take is { } count)
        {
            writer.Append(" LIMIT ").Append(count);
        }

        if (skip > 0)
        {
            writer.Append(" OFFSET ").Append(skip);
        }
    }

    internal override string JsonPath(IReadOnlyList<string> steps) => string.Join(',', steps);

    private static void WriteListOperand(SqlWriter writer, string? alias, ScalarListFilter filter)
    {
        if (filter.Operand is FieldOperand other)
        {
            writer.Column(alias, other.Field);
        }
        else
        {
            writer.List(filter.Operand, filter.Field).Append("::").Append(PostgreSqlTypes.Name(filter.Field)).Append("[]");
        }
    }
}
