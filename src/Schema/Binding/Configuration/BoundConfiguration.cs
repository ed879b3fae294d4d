using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>What the configuration blocks say.</summary>
/// <param name="Provider">The provider the schema is judged for.</param>
/// <param name="Datasource">The first datasource that could be read; null without one.</param>
/// <param name="Generators">The generator blocks, in order.</param>
/// <param name="PreviewFeatures">Preview features switched on by any generator, in their canonical spelling.</param>
/// <param name="RelationMode">Who keeps references intact.</param>
public sealed record BoundConfiguration(
    Provider Provider,
    Datasource? Datasource,
    IReadOnlyList<Generator> Generators,
    IReadOnlyCollection<string> PreviewFeatures,
    RelationMode RelationMode);
