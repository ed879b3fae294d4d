using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.CodeFixes;

/// <summary>Proposes names of new properties.</summary>
internal static class Names
{
    /// <summary>A name that the record does not have yet.</summary>
    public static string Free(LinkedModel record, string wish)
    {
        var name = wish;
        for (var number = 2; name == record.Shape.ClrName || record.Shape.FindProperty(name) is not null; number++)
        {
            name = wish + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>The plural of a record's name, by the plain rules of English.</summary>
    public static string Plural(string name) => name switch
    {
        _ when name.EndsWith("y", StringComparison.Ordinal) && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0 => name.Substring(0, name.Length - 1) + "ies",
        _ when name.EndsWith("s", StringComparison.Ordinal) || name.EndsWith("x", StringComparison.Ordinal)
            || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal) => name + "es",
        _ => name + "s",
    };
}
