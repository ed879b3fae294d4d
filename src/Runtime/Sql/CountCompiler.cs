using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes how many records a relation leads to.</summary>
internal static class CountCompiler
{
    /// <summary>Writes <c>SELECT COUNT(*) …</c> for the row of <paramref name="outer"/>.</summary>
    public static void Write(SqlWriter writer, RelationInfo relation, Filter? where, string outer)
    {
        writer.Append("SELECT COUNT(*)");
        if (relation.Kind == RelationKind.ManyToMany && where is null)
        {
            var link = writer.NewAlias();
            writer.Append(" FROM ").Table(relation.Link!.Schema, relation.Link.Table).Append(" AS ").Identifier(link).Append(" WHERE ")
                .Column(link, relation.Link.LocalColumn).Append(" = ").Column(outer, relation.LocalFields[0]);
            return;
        }

        var target = RelationFilterCompiler.WriteRelated(writer, relation, outer);
        if (where is not null)
        {
            writer.Append(" AND ");
            writer.AmongFew(where, (few, condition) => FilterCompiler.Write(few, condition, target));
        }
    }
}
