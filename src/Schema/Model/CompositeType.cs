using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A <c>type</c> block.</summary>
public sealed class CompositeType
{
    private FieldTable<ScalarField> _fields = FieldTable<ScalarField>.Empty;

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<ScalarField> Fields
    {
        get => _fields.Items;
        internal set => _fields = new FieldTable<ScalarField>(value);
    }

    /// <summary>The field of that name; null without one.</summary>
    public ScalarField? FindField(string name) => _fields.Find(name);

    /// <summary>The block.</summary>
    public required ModelDeclaration Syntax { get; init; }
}
