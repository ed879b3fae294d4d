namespace SchemaFirst.Schema.Migrations;

/// <summary>
/// A type's name behind <c>::</c>. Catalogs write the names of the SQL standard, some of several words, where people write short ones:
/// <c>'15:00'::time</c> comes back as <c>'15:00'::time without time zone</c>.
/// </summary>
internal readonly struct SqlTypeName
{
    private SqlTypeName(string canonical, int end)
    {
        Canonical = canonical;
        End = end;
    }

    /// <summary>The name as a catalog writes it.</summary>
    public string Canonical { get; }

    /// <summary>Where the name ends in the text.</summary>
    public int End { get; }

    /// <summary>Reads the name that begins at a place.</summary>
    public static SqlTypeName Read(string sql, int start)
    {
        var end = start;
        while (end < sql.Length && sql[end] == ' ')
        {
            end++;
        }

        var first = end;
        while (end < sql.Length && (char.IsLetterOrDigit(sql[end]) || sql[end] is '_' or '.' or '"'))
        {
            end++;
        }

        var word = sql.Substring(first, end - first);
        var name = word.IndexOf('"') < 0 ? word.ToLowerInvariant() : word;
        end = Follow(sql, end, name switch { "double" => " precision", "character" or "char" or "bit" => " varying", _ => "" }, ref name);
        var size = "";
        if (end < sql.Length && sql[end] == '(' && sql.IndexOf(')', end) is > 0 and var close)
        {
            size = sql.Substring(end, close + 1 - end).Replace(" ", "");
            end = close + 1;
        }

        if (name is "time" or "timestamp")
        {
            end = Follow(sql, end, " with time zone", ref name);
            end = Follow(sql, end, " without time zone", ref name);
        }

        var lists = "";
        while (end + 1 < sql.Length && sql[end] == '[' && sql[end + 1] == ']')
        {
            lists += "[]";
            end += 2;
        }

        return new SqlTypeName(Long(name) + size + lists, end);
    }

    private static int Follow(string sql, int end, string words, ref string name)
    {
        if (words.Length == 0 || string.Compare(sql, end, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return end;
        }

        name += words;
        return end + words.Length;
    }

    private static string Long(string name) => name switch
    {
        "int" or "int4" => "integer",
        "int8" => "bigint",
        "int2" => "smallint",
        "float" or "float8" => "double precision",
        "float4" => "real",
        "bool" => "boolean",
        "varchar" or "char varying" => "character varying",
        "char" or "bpchar" => "character",
        "decimal" => "numeric",
        "varbit" => "bit varying",
        "time" => "time without time zone",
        "timetz" => "time with time zone",
        "timestamp" => "timestamp without time zone",
        "timestamptz" => "timestamp with time zone",
        _ => name,
    };
}
