using System.Text;

namespace SchemaFirst.Schema.Database;

/// <summary>The names that keys and indexes get when the schema names none.</summary>
/// <param name="byteLimit">How many bytes of UTF-8 a name may have; null without a limit.</param>
public sealed class ConstraintNames(int? byteLimit)
{
    /// <summary>The name of a primary key: <c>Table_pkey</c>, cut to what the database keeps.</summary>
    public string PrimaryKey(string table) => Cut(table, "_pkey");

    /// <summary>The name of a unique key: <c>Table_a_b_key</c>, cut to what the database keeps.</summary>
    public string Unique(string table, IEnumerable<string> columns) => Cut(Join(table, columns), "_key");

    /// <summary>The name of an index: <c>Table_a_b_idx</c>, cut to what the database keeps.</summary>
    public string Index(string table, IEnumerable<string> columns) => Cut(Join(table, columns), "_idx");

    /// <summary>The name of a foreign key: <c>Table_a_b_fkey</c>, cut to what the database keeps.</summary>
    public string ForeignKey(string table, IEnumerable<string> columns) => Cut(Join(table, columns), "_fkey");

    /// <summary>The name of the table behind an implicit many-to-many relation: <c>_Relation</c>.</summary>
    public string LinkTable(string relation) => Cut("_" + relation, "");

    /// <summary>A name derived from another, such as a link table's <c>_AB_pkey</c> or <c>_B_index</c>.</summary>
    public string Part(string name, string suffix) => Cut(name, suffix);

    private static string Join(string table, IEnumerable<string> columns) => table + "_" + string.Join("_", columns);

    private string Cut(string start, string suffix)
    {
        if (byteLimit is not { } limit || (start.Length + suffix.Length) * 3 <= limit
            || Encoding.UTF8.GetByteCount(start) + suffix.Length <= limit)
        {
            return start + suffix;
        }

        var (bytes, length) = (0, 0);
        while (length < start.Length)
        {
            var step = char.IsHighSurrogate(start[length]) && length + 1 < start.Length ? 2 : 1;
            bytes += step == 2 ? 4 : start[length] < 0x80 ? 1 : start[length] < 0x800 ? 2 : 3;
            if (bytes > limit - suffix.Length)
            {
                break;
            }

            length += step;
        }

        return start.Substring(0, length) + suffix;
    }
}
