using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Advice;

using Index = SchemaFirst.Schema.Model.Index;

/// <summary>
/// Most databases make no index for a foreign key: loading the other side of the relation, and each delete or key change of a referenced
/// row, then reads the whole table.
/// </summary>
public static class ForeignKeyNeedsIndex
{
    /// <summary>SF1901, "Foreign key without an index": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.ForeignKeyNeedsIndex, "Foreign key without an index", "No index begins with the foreign key of '{0}' ({1}), and {2} makes none; add '@@index' for it");

    internal static void Check(Relation relation, AdviceContext context)
    {
        if (!context.HasForeignKeys || context.Traits.Has(ProviderFeatures.ForeignKeyIndexes))
        {
            return;
        }

        var field = relation.Source;
        var model = field.Model!;
        if (model.PrimaryKey is { } key && Serves(key, field.Fields))
        {
            return;
        }

        foreach (var index in model.Indexes)
        {
            if (Serves(index, field.Fields))
            {
                return;
            }
        }

        context.Report(Info, field.Syntax.Name.Origin, field.Name, NameList.Of([.. field.Fields.Select(static part => part.Name)]), context.Traits.DisplayName);
    }

    // The key's fields may lead in any order: all of them are compared for equality.
    private static bool Serves(Index index, IReadOnlyList<ScalarField> fields)
    {
        if (index.Kind == IndexKind.FullText || index.Fields.Count < fields.Count || !(index.Algorithm is null or "BTree" || (index.Algorithm == "Hash" && fields.Count == 1)))
        {
            return false;
        }

        for (var position = 0; position < fields.Count; position++)
        {
            if (index.Fields[position].Path.Count != 1 || !fields.Contains(index.Fields[position].Field))
            {
                return false;
            }
        }

        return index.Where is null || LeavesOutNullsOnly(index.Where, fields);
    }

    // A row without a key refers to nothing, so an index may leave it out.
    private static bool LeavesOutNullsOnly(ExpressionSyntax where, IReadOnlyList<ScalarField> fields) => where is ObjectExpression condition
        && condition.Members.All(member => fields.Any(field => field.Name == member.Key.Text)
            && member.Value is ObjectExpression { Members: { Count: 1 } only } && only[0] is { Key.Text: "not", Value: ConstantExpression { Text: "null" } });
}
