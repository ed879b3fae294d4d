using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Under relationMode prisma the database makes no foreign key; on most that also means no index, and loading the relation reads the whole table.</summary>
public static class EmulatedRelationNeedsIndex
{
    /// <summary>SF1215, "Emulated relation without an index": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmulatedRelationNeedsIndex, "Emulated relation without an index", "Without foreign keys no index comes with the relation '{0}'; add @@index for its fields", Severity.Warning);

    internal static void Check(RelationField field, RuleContext context)
    {
        if (context.Schema.RelationMode != RelationMode.Prisma || !context.Traits.SuggestsRelationIndexes || !field.HasFieldsArgument)
        {
            return;
        }

        var model = field.Model!;
        if (model.PrimaryKey is { } key && BeginsWith(key, field.Fields))
        {
            return;
        }

        foreach (var index in model.Indexes)
        {
            if (BeginsWith(index, field.Fields))
            {
                return;
            }
        }

        context.Report(Info, field.RelationAttribute!.Origin, field.Name);
    }

    private static bool BeginsWith(Index index, IReadOnlyList<ScalarField> fields)
    {
        if (index.Fields.Count < fields.Count)
        {
            return false;
        }

        for (var position = 0; position < fields.Count; position++)
        {
            if (!ReferenceEquals(index.Fields[position].Field, fields[position]))
            {
                return false;
            }
        }

        return true;
    }
}
