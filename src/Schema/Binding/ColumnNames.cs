using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>The column names of one model or composite type, as its fields take them one after the other.</summary>
internal sealed class ColumnNames(Func<string, Field?> find)
{
    private HashSet<string>? _taken;

    /// <summary>Gives a field its column name; returns how many times that clashes with another field.</summary>
    public int Take(ScalarField field, string name)
    {
        field.ColumnName = name;
        field.IsMapped = true;
        var clashes = (_taken ??= new(StringComparer.Ordinal)).Add(name) ? 0 : 1;

        // A field that is called so clashes unless it was mapped away before.
        if (find(name) is ScalarField other && !ReferenceEquals(other, field) && other.ColumnName == name)
        {
            clashes++;
        }

        return clashes;
    }
}
