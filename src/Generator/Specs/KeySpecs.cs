using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads the keys of a model off the bound schemas.</summary>
internal static class KeySpecs
{
    /// <summary>The keys that select one record: the primary key, then the unique ones; not those with a condition or with fields that cannot be read.</summary>
    public static IEnumerable<KeySpec> From(List<Model?> providers, HashSet<string> readable, List<ScalarSpec> scalars, List<RelationSpec> relations)
    {
        if (providers[0] is not { } model)
        {
            yield break;
        }

        var names = providers.Select(static other => other is null ? [] : Keys(other).Select(static key => key.DatabaseName).ToList()).ToList();
        var taken = new HashSet<string>(scalars.Select(static scalar => scalar.ClrName).Concat(relations.Select(static relation => relation.ClrName)), StringComparer.Ordinal)
        {
            "And", "Or", "Not",
        };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var place = -1;
        foreach (var key in Keys(model))
        {
            place++;
            if (key.Where is not null || !key.Fields.All(field => field.Path.Count == 1 && readable.Contains(field.Field.Name)))
            {
                continue;
            }

            var fields = key.Fields.Select(static field => field.Field.Name).ToEquatableArray();
            var name = fields.Count == 1 ? fields[0] : key.ClientName ?? string.Join("_", fields);
            if (!seen.Add(name))
            {
                continue;
            }

            var clrName = fields.Count == 1
                ? scalars.Find(scalar => scalar.Name == name)!.ClrName
                : Names.Unique(ClrName(key, fields, scalars), taken, "Key");
            yield return new KeySpec(
                name, clrName, fields, key.Kind == IndexKind.PrimaryKey, names.Select(list => place < list.Count ? list[place] : null).ToEquatableArray());
        }
    }

    private static string ClrName(Schema.Model.Index key, EquatableArray<string> fields, List<ScalarSpec> scalars) => key.ClientName is { } name
        ? SchemaFirst.Schema.CSharp.NamingConvention.ToPropertyName(name)
        : string.Concat(fields.Select(field => scalars.Find(scalar => scalar.Name == field)!.ClrName));

    private static IEnumerable<Schema.Model.Index> Keys(Model model)
    {
        if (model.PrimaryKey is { } primary)
        {
            yield return primary;
        }

        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.Unique)
            {
                yield return index;
            }
        }
    }
}
