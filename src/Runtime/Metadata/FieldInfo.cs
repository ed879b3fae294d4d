using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Metadata;

/// <summary>A field of a model.</summary>
public abstract class FieldInfo(string name, FieldArity arity)
{
    private ModelInfo? _model;

    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>One, optional or list.</summary>
    public FieldArity Arity { get; } = arity;

    /// <summary>The model it belongs to.</summary>
    public ModelInfo Model => _model ?? throw new InvalidOperationException($"Field '{Name}' belongs to no model yet.");

    /// <summary>True for a list.</summary>
    public bool IsList => Arity == FieldArity.List;

    /// <summary>True where null may stand.</summary>
    public bool IsOptional => Arity == FieldArity.Optional;

    /// <summary>True for a field of a model; false for one that only stands for a result.</summary>
    internal bool IsAttached => _model is not null;

    internal void Attach(ModelInfo model) => _model = model;

    /// <inheritdoc/>
    public override string ToString() => $"{_model?.Name}.{Name}";
}
