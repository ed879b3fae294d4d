namespace SchemaFirst.Schema.Model;

/// <summary>Fields in order, found by name: by looking along a short list, by a dictionary in a long one. Of several fields of one name the last is found.</summary>
internal sealed class FieldTable<T>(IReadOnlyList<T> items)
    where T : Field
{
    private const int Short = 24;
    private Dictionary<string, T>? _byName;

    public static FieldTable<T> Empty { get; } = new([]);

    public IReadOnlyList<T> Items { get; } = items;

    public T? Find(string name)
    {
        if (Items.Count > Short)
        {
            return (_byName ??= Index()).TryGetValue(name, out var found) ? found : null;
        }

        for (var index = Items.Count - 1; index >= 0; index--)
        {
            if (Items[index].Name == name)
            {
                return Items[index];
            }
        }

        return null;
    }

    private Dictionary<string, T> Index()
    {
        var table = new Dictionary<string, T>(Items.Count, StringComparer.Ordinal);
        foreach (var item in Items)
        {
            table[item.Name] = item;
        }

        return table;
    }
}
