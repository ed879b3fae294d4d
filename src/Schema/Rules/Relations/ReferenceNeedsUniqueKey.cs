using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A reference leads to one row, so that what it names must be unique.</summary>
public static class ReferenceNeedsUniqueKey
{
    /// <summary>SF1220, "Reference to fields that are not unique": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ReferenceNeedsUniqueKey, "Reference to fields that are not unique", "'{1}' must refer to a unique key of '{0}'; make {2} unique or refer to its id", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward is not { References.Count: > 0 } forward)
        {
            return;
        }

        // Nearly all references are to the primary key.
        var isUnique = false;
        if (shape.ReferencedModel.PrimaryKey is { } id && HasSameNames(id, forward.References) && forward.References.Count < 2)
        {
            return;
        }

        foreach (var key in shape.ReferencedModel.UniqueKeys())
        {
            if (HasSameNames(key, forward.References))
            {
                isUnique = true;
                if (forward.References.Count < 2 || IsSameOrder(key, forward.References))
                {
                    return;
                }
            }
        }

        if (!isUnique)
        {
            context.Report(Info, forward.Syntax.Name.Origin, shape.ReferencedModel.Name, forward.Name, NameList.Of([.. forward.References.Select(static field => field.Name)]));
        }
        else if (!context.Traits.TakesReferencesInAnyOrder)
        {
            context.Report(ReferenceOrderDiffers.Info, forward.Syntax.Name.Origin, shape.ReferencedModel.Name, forward.Name);
        }
    }

    private static bool HasSameNames(Index key, IReadOnlyList<ScalarField> references)
    {
        if (key.Fields.Count != references.Count || references.Count == 1)
        {
            return key.Fields.Count == 1 && references.Count == 1 && key.Fields[0].Field.Name == references[0].Name;
        }

        return key.Fields.Select(static part => part.Field.Name).OrderBy(static name => name, StringComparer.Ordinal)
            .SequenceEqual(references.Select(static field => field.Name).OrderBy(static name => name, StringComparer.Ordinal));
    }

    private static bool IsSameOrder(Index key, IReadOnlyList<ScalarField> references) =>
        key.Fields.Select(static part => part.Field.Name).SequenceEqual(references.Select(static field => field.Name));
}
