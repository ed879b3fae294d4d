using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sql;

/// <summary>
/// Writes conditions on related records: as (not) exists, which looks for the records of one row after the other, or as a list of the keys that
/// have such records, which is made once. The list wins where it is asked for many rows; where there are few of them, or where the first ones
/// that have no such records are enough, most of it would be made in vain.
/// </summary>
internal static class RelationFilterCompiler
{
    public static void Write(SqlWriter writer, RelationFilter filter, string? alias)
    {
        var relation = filter.Relation;
        var outer = alias ?? QuotedTable(relation.Model);
        switch (filter.Quantifier)
        {
            case RelationQuantifier.IsNull when relation.HoldsForeignKey:
                // A key of several columns is null, as in Prisma, where all of them are; so a row may have neither a related record nor a null one.
                WriteNullness(writer, relation, alias, " IS NULL", " AND ");
                break;
            case RelationQuantifier.IsNotNull when relation.HoldsForeignKey:
                WriteNullness(writer, relation, alias, " IS NOT NULL", " OR ");
                break;
            case RelationQuantifier.IsNull:
                WriteMatch(writer, relation, Filter.True, outer, negated: true);
                break;
            case RelationQuantifier.IsNotNull:
                WriteMatch(writer, relation, Filter.True, outer, negated: false);
                break;
            case RelationQuantifier.Every:
                WriteMatch(writer, relation, new NotFilter(filter.Inner), outer, negated: true);
                break;
            case RelationQuantifier.IsNot when alias is null:
                // As in Prisma, statements that change rows ask by subselect alone, for which the unknown is not so.
                WriteMatch(writer, relation, filter.Inner, outer, negated: true);
                break;
            case RelationQuantifier.IsNot:
                // There is none, or there is one for which the condition is false: not one for which it is unknown.
                writer.Append("(");
                if (relation.IsOptional)
                {
                    WriteMatch(writer, relation, Filter.True, outer, negated: true);
                    writer.Append(" OR ");
                }

                WriteMatch(writer, relation, new NotFilter(filter.Inner), outer, negated: false);
                writer.Append(")");
                break;
            case RelationQuantifier.None:
                WriteMatch(writer, relation, filter.Inner, outer, negated: true);
                break;
            default:
                WriteMatch(writer, relation, filter.Inner, outer, negated: false);
                break;
        }
    }

    /// <summary>Writes the table of a relation's target, joined with the row of <paramref name="outer"/>: <c>FROM … WHERE …</c>.</summary>
    /// <returns>The target's alias.</returns>
    public static string WriteRelated(SqlWriter writer, RelationInfo relation, string outer)
    {
        var target = writer.NewAlias();
        writer.Append(" FROM ").Table(relation.Target).Append(" AS ").Identifier(target);
        if (relation.Kind == RelationKind.ManyToMany)
        {
            var link = writer.NewAlias();
            writer.Append(", ").Table(relation.Link!.Schema, relation.Link.Table).Append(" AS ").Identifier(link).Append(" WHERE ")
                .Column(link, relation.Link.RemoteColumn).Append(" = ").Column(target, relation.RemoteFields[0]).Append(" AND ")
                .Column(link, relation.Link.LocalColumn).Append(" = ").Column(outer, relation.LocalFields[0]);
            return target;
        }

        writer.Append(" WHERE ");
        for (var index = 0; index < relation.LocalFields.Count; index++)
        {
            writer.Append(index == 0 ? "" : " AND ").Column(target, relation.RemoteFields[index]).Append(" = ").Column(outer, relation.LocalFields[index]);
        }

        return target;
    }

    private static void WriteMatch(SqlWriter writer, RelationInfo relation, Filter inner, string outer, bool negated)
    {
        if (writer.Dialect.ListsRelatedKeys && !writer.RowsAreFew && !(negated && writer.StopsEarly) && inner is not AndFilter { Parts.Count: 0 })
        {
            WriteList(writer, relation, inner, outer, negated);
        }
        else
        {
            WriteExists(writer, relation, inner, outer, negated);
        }
    }

    private static void WriteExists(SqlWriter writer, RelationInfo relation, Filter inner, string outer, bool negated)
    {
        writer.Append(negated ? "(NOT EXISTS (SELECT 1" : "(EXISTS (SELECT 1");
        var target = WriteRelated(writer, relation, outer);
        if (inner is not AndFilter { Parts.Count: 0 })
        {
            writer.PlannedPerCall = true;
            writer.Append(" AND ");
            writer.AmongFew(inner, (few, condition) => FilterCompiler.Write(few, condition, target));
        }

        writer.Append("))");
    }

    // The list holds no nulls and is not asked for one, so that the condition is true or false, as that by exists is, also where it is negated.
    private static void WriteList(SqlWriter writer, RelationInfo relation, Filter inner, string outer, bool negated)
    {
        writer.PlannedPerCall = true;
        writer.Append("(");
        foreach (var field in relation.LocalFields)
        {
            if (field.IsOptional)
            {
                writer.Column(outer, field).Append(negated ? " IS NULL OR " : " IS NOT NULL AND ");
            }
        }

        WriteTuple(writer, relation.LocalFields, (target, field) => target.Column(outer, field));
        writer.Append(negated ? " NOT IN (SELECT " : " IN (SELECT ");
        var related = writer.NewAlias();
        if (relation.Link is { } link)
        {
            var joined = writer.NewAlias();
            writer.Column(joined, link.LocalColumn).Append(" FROM ").Table(relation.Target).Append(" AS ").Identifier(related).Append(", ")
                .Table(link.Schema, link.Table).Append(" AS ").Identifier(joined).Append(" WHERE ")
                .Column(joined, link.RemoteColumn).Append(" = ").Column(related, relation.RemoteFields[0]).Append(" AND ");
        }
        else
        {
            writer.Join(", ", relation.RemoteFields, (target, field) => target.Column(related, field))
                .Append(" FROM ").Table(relation.Target).Append(" AS ").Identifier(related).Append(" WHERE ");
            foreach (var field in relation.RemoteFields)
            {
                if (field.IsOptional)
                {
                    writer.Column(related, field).Append(" IS NOT NULL AND ");
                }
            }
        }

        FilterCompiler.Write(writer, inner, related);
        writer.Append("))");
    }

    private static void WriteTuple(SqlWriter writer, IReadOnlyList<ScalarInfo> fields, Action<SqlWriter, ScalarInfo> write)
    {
        writer.Append(fields.Count == 1 ? "" : "(").Join(", ", fields, write).Append(fields.Count == 1 ? "" : ")");
    }

    private static void WriteNullness(SqlWriter writer, RelationInfo relation, string? alias, string test, string separator) =>
        writer.Append("(").Join(separator, relation.LocalFields, (inner, field) => inner.Column(alias, field).Append(test)).Append(")");

    private static string QuotedTable(ModelInfo model) => "\"" + model.Table.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
