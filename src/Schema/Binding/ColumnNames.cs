using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The column names of one model or composite type after the other, as its fields take them.</summary>
internal sealed class ColumnNames
{
    private HashSet<string>? _taken;
    private Model? _model;
    private CompositeType? _type;

    /// <summary>Starts with a model's fields.</summary>
    public void Begin(Model model)
    {
        (_model, _type) = (model, null);
        _taken = null;
    }

    /// <summary>Starts with a composite type's fields.</summary>
    public void Begin(CompositeType type)
    {
        (_model, _type) = (null, type);
        _taken = null;
    }

    /// <summary>Gives a field its column name; returns how many times that clashes with another field.</summary>
    public int Take(ScalarField field, string name)
    {
        field.ColumnName = name;
        field.IsMapped = true;
        var clashes = (_taken ??= new(StringComparer.Ordinal)).Add(name) ? 0 : 1;

        // A field that is called so clashes unless it was mapped away before.
        if ((_model?.FindField(name) ?? _type?.FindField(name)) is ScalarField other && !ReferenceEquals(other, field) && other.ColumnName == name)
        {
            clashes++;
        }

        return clashes;
    }
}
