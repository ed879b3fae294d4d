using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes conditions on related records as (not) exists.</summary>
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
                WriteExists(writer, relation, Filter.True, outer, negated: true);
                break;
            case RelationQuantifier.IsNotNull:
                WriteExists(writer, relation, Filter.True, outer, negated: false);
                break;
            case RelationQuantifier.Every:
                WriteExists(writer, relation, new NotFilter(filter.Inner), outer, negated: true);
                break;
            case RelationQuantifier.IsNot when alias is null:
                // As in Prisma, statements that change rows ask by subselect alone, for which the unknown is not so.
                WriteExists(writer, relation, filter.Inner, outer, negated: true);
                break;
            case RelationQuantifier.IsNot:
                // There is none, or there is one for which the condition is false: not one for which it is unknown.
                writer.Append("(");
                if (relation.IsOptional)
                {
                    WriteExists(writer, relation, Filter.True, outer, negated: true);
                    writer.Append(" OR ");
                }

                WriteExists(writer, relation, new NotFilter(filter.Inner), outer, negated: false);
                writer.Append(")");
                break;
            case RelationQuantifier.None:
                WriteExists(writer, relation, filter.Inner, outer, negated: true);
                break;
            default:
                WriteExists(writer, relation, filter.Inner, outer, negated: false);
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

    private static void WriteExists(SqlWriter writer, RelationInfo relation, Filter inner, string outer, bool negated)
    {
        writer.Append(negated ? "(NOT EXISTS (SELECT 1" : "(EXISTS (SELECT 1");
        var target = WriteRelated(writer, relation, outer);
        if (inner is not AndFilter { Parts.Count: 0 })
        {
            writer.PlannedPerCall = true;
            writer.Append(" AND ");
            FilterCompiler.Write(writer, inner, target);
        }

        writer.Append("))");
    }

    private static void WriteNullness(SqlWriter writer, RelationInfo relation, string? alias, string test, string separator) =>
        writer.Append("(").Join(separator, relation.LocalFields, (inner, field) => inner.Column(alias, field).Append(test)).Append(")");

    private static string QuotedTable(ModelInfo model) => "\"" + model.Table.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
