namespace SchemaFirst.Runtime.Metadata;

/// <summary>A model or view as the engine sees it.</summary>
public sealed class ModelInfo
{
    private readonly Dictionary<string, FieldInfo> _fields = new(StringComparer.Ordinal);
    private KeyInfo? _identity;

    /// <summary>Makes a model.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="table">The table or view in the database.</param>
    /// <param name="schema">The database schema; null for the connection's default.</param>
    /// <param name="fields">Scalar and relation fields in the order declared, without ignored ones.</param>
    /// <param name="keys">The primary key first (if there is one), then the unique keys, by their client names.</param>
    /// <param name="isView">True for a view: no writes.</param>
    public ModelInfo(string name, string table, string? schema, IReadOnlyList<FieldInfo> fields, IReadOnlyList<KeyInfo> keys, bool isView = false)
    {
        (Name, Table, Schema, Fields, Keys, IsView) = (name, table, schema, fields, keys, isView);
        Scalars = [.. fields.OfType<ScalarInfo>()];
        Relations = [.. fields.OfType<RelationInfo>()];
        foreach (var field in fields)
        {
            field.Attach(this);
            _fields.Add(field.Name, field);
        }

        foreach (var key in keys)
        {
            key.Attach(this);
        }
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>The table or view in the database.</summary>
    public string Table { get; }

    /// <summary>The database schema; null for the connection's default.</summary>
    public string? Schema { get; }

    /// <summary>True for a view.</summary>
    public bool IsView { get; }

    /// <summary>All fields, in order.</summary>
    public IReadOnlyList<FieldInfo> Fields { get; }

    /// <summary>The fields with columns, in order; <see cref="ScalarInfo.Index"/> is the place in this list.</summary>
    public IReadOnlyList<ScalarInfo> Scalars { get; }

    /// <summary>The fields that lead to other models, in order; <see cref="RelationInfo.Index"/> is the place in this list.</summary>
    public IReadOnlyList<RelationInfo> Relations { get; }

    /// <summary>The keys that select one row; the primary key first. Partial unique keys are not among them.</summary>
    public IReadOnlyList<KeyInfo> Keys { get; }

    /// <summary>The primary key, or the first unique key without optional fields where there is none; null for a view without keys.</summary>
    public KeyInfo? Identity => _identity ??= Keys.FirstOrDefault(static key => key.IsPrimary)
        ?? Keys.FirstOrDefault(static key => !key.Fields.Any(static part => part.IsOptional)) ?? Keys.FirstOrDefault();

    /// <summary>The columns that the client leaves out of records, by their places, where a query does not say otherwise.</summary>
    internal int[] Omitted { get; set; } = [];

    /// <summary>The field of that name; null without one.</summary>
    public FieldInfo? Find(string name) => _fields.GetValueOrDefault(name);

    /// <summary>The scalar field of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ScalarInfo Scalar(string name) => (ScalarInfo)_fields[name];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
