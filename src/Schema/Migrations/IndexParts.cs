using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Compares the columns of keys and indexes.</summary>
internal static class IndexParts
{
    public static bool ColumnsMatch(EquatableArray<IndexColumn> left, EquatableArray<IndexColumn> right, Func<IndexColumn, IndexColumn, bool> operators)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (left[index].Name != right[index].Name
                || (left[index].Sort ?? SortOrder.Ascending) != (right[index].Sort ?? SortOrder.Ascending)
                || !operators(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool NamesMatch(EquatableArray<IndexColumn> left, EquatableArray<IndexColumn> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (left[index].Name != right[index].Name)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The columns as a text that is equal for equal sets.</summary>
    public static string SetKey(IEnumerable<string> columns) => string.Join("\u0001", columns.OrderBy(static name => name, StringComparer.Ordinal));
}
