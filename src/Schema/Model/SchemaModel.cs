using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>
/// A schema with its names resolved, for one provider: what rules judge, the client and DMMF are made of, and DDL is derived from.
/// It is complete only when binding reported no error; with errors it holds what could be resolved.
/// </summary>
public sealed class SchemaModel
{
    /// <summary>The syntax it was bound from.</summary>
    public required SchemaSyntax Syntax { get; init; }

    /// <summary>The provider it was bound for.</summary>
    public required Provider Provider { get; init; }

    /// <summary>The datasource; null where the schema has none.</summary>
    public Datasource? Datasource { get; internal set; }

    /// <summary>The generator blocks, in order.</summary>
    public IReadOnlyList<Generator> Generators { get; internal set; } = [];

    /// <summary>Preview features switched on by any generator, in their canonical spelling.</summary>
    public IReadOnlyCollection<string> PreviewFeatures { get; internal set; } = [];

    /// <summary>Models and views in the order declared.</summary>
    public IReadOnlyList<Model> Models { get; internal set; } = [];

    internal Dictionary<string, Model> ModelsByName { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, EnumType> EnumsByName { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, CompositeType> CompositeTypesByName { get; } = new(StringComparer.Ordinal);

    /// <summary>Composite types in the order declared.</summary>
    public IReadOnlyList<CompositeType> CompositeTypes { get; internal set; } = [];

    /// <summary>Enums in the order declared.</summary>
    public IReadOnlyList<EnumType> Enums { get; internal set; } = [];

    /// <summary>All relations, each once.</summary>
    public IReadOnlyList<Relation> Relations { get; internal set; } = [];

    /// <summary>Who keeps references intact.</summary>
    public RelationMode RelationMode { get; internal set; }

    /// <summary>The model or view of that name; null without one.</summary>
    public Model? FindModel(string name) => ModelsByName.TryGetValue(name, out var model) ? model : null;

    /// <summary>The enum of that name; null without one.</summary>
    public EnumType? FindEnum(string name) => EnumsByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The composite type of that name; null without one.</summary>
    public CompositeType? FindCompositeType(string name) => CompositeTypesByName.TryGetValue(name, out var type) ? type : null;
}
