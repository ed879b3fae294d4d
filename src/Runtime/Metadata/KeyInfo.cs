namespace SchemaFirst.Runtime.Metadata;

/// <summary>A key that selects one row.</summary>
/// <param name="name">The client's name: the field's for a single field, else the key's name or its fields joined by <c>_</c>.</param>
/// <param name="fieldNames">Its fields, in order.</param>
/// <param name="isPrimary">True for the primary key.</param>
/// <param name="databaseName">The constraint's or index's name in the database; null where it has none.</param>
public sealed class KeyInfo(string name, IReadOnlyList<string> fieldNames, bool isPrimary, string? databaseName)
{
    private ModelInfo? _model;
    private ScalarInfo[]? _fields;

    /// <summary>The client's name.</summary>
    public string Name { get; } = name;

    /// <summary>True for the primary key.</summary>
    public bool IsPrimary { get; } = isPrimary;

    /// <summary>The constraint's or index's name in the database.</summary>
    public string? DatabaseName { get; } = databaseName;

    /// <summary>Its fields, in order.</summary>
    public IReadOnlyList<ScalarInfo> Fields => _fields ??= [.. fieldNames.Select(_model!.Scalar)];

    internal void Attach(ModelInfo model) => _model = model;
}
