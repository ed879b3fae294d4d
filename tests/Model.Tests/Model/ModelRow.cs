using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>A row: values by field name. Two rows are the same only if they are the same object.</summary>
internal sealed class ModelRow(ModelInfo model)
{
    private Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public ModelInfo Model { get; } = model;

    public object? this[ScalarInfo field]
    {
        get => _values.GetValueOrDefault(field.Name);
        set => _values[field.Name] = value;
    }

    public Dictionary<string, object?> Copy() => new(_values, StringComparer.Ordinal);

    public void Restore(Dictionary<string, object?> values) => _values = values;

    public object?[] Take(IEnumerable<ScalarInfo> fields) => [.. fields.Select(field => this[field])];
}
