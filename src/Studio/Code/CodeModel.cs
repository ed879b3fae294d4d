using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Studio.Code;

/// <summary>A model with the names that the generated client gives its parts.</summary>
/// <param name="Model">The model.</param>
/// <param name="Name">The record's name.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record CodeModel(ModelInfo Model, string Name, IReadOnlyList<CodeField> Fields)
{
    /// <summary>The columns that can be read.</summary>
    public IEnumerable<CodeField> Columns => Fields.Where(static known => known.Column is { IsUnsupported: false });

    /// <summary>The relations.</summary>
    public IEnumerable<CodeField> Relations => Fields.Where(static known => known.Relation is not null);

    /// <summary>The keys of several fields, each with its property's name and fields.</summary>
    public IEnumerable<(string Json, string Name, IReadOnlyList<CodeField> Fields)> CompoundKeys
    {
        get
        {
            var taken = Fields.Select(static known => known.Name).Concat(["And", "Or", "Not"]).ToHashSet(StringComparer.Ordinal);
            foreach (var key in Model.Keys.Where(static key => key.Fields.Count > 1))
            {
                CodeField[] fields = [.. key.Fields.Select(part => Fields.First(known => ReferenceEquals(known.Field, part)))];
                var isNamed = key.Name != string.Join('_', key.Fields.Select(static part => part.Name));
                yield return (key.Name, Unique(isNamed ? Schema.CSharp.NamingConvention.ToPropertyName(key.Name) : string.Concat(fields.Select(static known => known.Name)), taken, "Key"), fields);
            }
        }
    }

    /// <summary>The property for a word, in capitals where a field has the plain one.</summary>
    public string Logic(string word) => Fields.Any(known => known.Name == word) ? word.ToUpperInvariant() : word;

    /// <summary>The property with the counts of relations.</summary>
    public string Counts => Unique("Counts", Fields.Select(static known => known.Name).Append(Name).ToHashSet(StringComparer.Ordinal), "_");

    /// <summary>The field of a name of the schema; null without one.</summary>
    public CodeField? Find(string name) => Fields.FirstOrDefault(known => known.Field.Name == name);

    private static string Unique(string name, HashSet<string> taken, string suffix)
    {
        while (!taken.Add(name))
        {
            name += suffix;
        }

        return name;
    }
}
