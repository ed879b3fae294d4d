using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting.Completion;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The foreign key that a relation without one gets: a field for each field of the other model's first unique key.</summary>
internal static class InferredKey
{
    /// <summary>A field of the key.</summary>
    /// <param name="Name">Its name: the model's and the referenced field's.</param>
    /// <param name="Arity">Its arity.</param>
    /// <param name="Type">Its type.</param>
    /// <param name="References">The field it will hold the values of.</param>
    public sealed record KeyField(string Name, FieldArity Arity, FieldType Type, ScalarField References);

    public static List<KeyField> Of(RelationEnds relation)
    {
        var fields = new List<KeyField>();
        foreach (var referenced in FirstUniqueKey(relation.Referenced, isStrict: false))
        {
            var name = WithFirst(relation.Referenced.Name, char.ToLowerInvariant) + WithFirst(referenced.Name, char.ToUpperInvariant);
            fields.Add(relation.Referencing.FindField(name) is ScalarField existing
                ? new KeyField(name, existing.Arity, existing.Type, referenced)
                : new KeyField(name, relation.Forward?.Arity ?? FieldArity.Optional, referenced.Type, referenced));
        }

        return fields;
    }

    /// <summary>The primary key, else the first unique one; a strict one has no optional and no unsupported field.</summary>
    public static IEnumerable<ScalarField> FirstUniqueKey(Model model, bool isStrict)
    {
        if (model.PrimaryKey is { } primary && (!isStrict || IsStrict(primary)))
        {
            return primary.Fields.Select(static part => part.Field);
        }

        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.Unique && (!isStrict || IsStrict(index)))
            {
                return index.Fields.Select(static part => part.Field);
            }
        }

        return [];
    }

    private static bool IsStrict(SchemaFirst.Schema.Model.Index key) =>
        key.Fields.All(static part => !part.Field.IsOptional && part.Field.Type is not FieldType.Unsupported);

    private static string WithFirst(string text, Func<char, char> change) => text.Length == 0 ? text : change(text[0]) + text.Substring(1);
}
