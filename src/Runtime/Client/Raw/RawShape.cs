using System.ComponentModel;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Client;

/// <summary>The columns that a type of row wants; made once per type by generated code.</summary>
/// <param name="type">The type's name, for messages.</param>
/// <param name="columns">The members' names; an empty one takes the column at its place.</param>
/// <param name="mapped">The columns' names where the type says them; null where it does not.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RawShape(string type, string[] columns, string?[] mapped)
{
    /// <summary>The type's name.</summary>
    internal string Type { get; } = type;

    /// <summary>What each place is called in messages.</summary>
    internal string NameOf(int index) => columns[index].Length > 0 ? columns[index] : $"column {index + 1}";

    /// <summary>Where in the result each column stands.</summary>
    /// <exception cref="SchemaFirstException">One is missing (P2023).</exception>
    internal int[] Ordinals(IReadOnlyList<RawColumn> found)
    {
        if (Array.TrueForAll(columns, static name => name.Length == 0) && found.Count != columns.Length)
        {
            throw new SchemaFirstException("P2023", $"'{Type}' is read from {columns.Length} columns, and the result has {found.Count}: {List(found)}");
        }

        var ordinals = new int[columns.Length];
        for (var index = 0; index < ordinals.Length; index++)
        {
            ordinals[index] = columns[index].Length == 0 && index < found.Count ? index : Find(found, index);
        }

        return ordinals;
    }

    // The exact name first: only then the way the same name is written in SQL, such as "created_at" for CreatedAt.
    private int Find(IReadOnlyList<RawColumn> found, int index)
    {
        string?[] names = [mapped[index], columns[index]];
        foreach (var name in names)
        {
            for (var ordinal = 0; name is not null && ordinal < found.Count; ordinal++)
            {
                if (found[ordinal].Name == name)
                {
                    return ordinal;
                }
            }
        }

        var plain = Plain(columns[index]);
        for (var ordinal = 0; ordinal < found.Count; ordinal++)
        {
            if (string.Equals(Plain(found[ordinal].Name), plain, StringComparison.OrdinalIgnoreCase))
            {
                return ordinal;
            }
        }

        throw new SchemaFirstException(
            "P2023", $"The result has no column for '{Type}.{NameOf(index)}': name one so in the SQL; it has {List(found)}");
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);

    private static string List(IReadOnlyList<RawColumn> found) => string.Join(", ", found.Select(static column => $"'{column.Name}'"));
}
