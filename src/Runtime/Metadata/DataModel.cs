namespace SchemaFirst.Runtime.Metadata;

/// <summary>
/// What the engine knows of a schema: its models by name. The generated client makes each model when it is first used;
/// the JSON door makes them all from a bound schema.
/// </summary>
public sealed class DataModel
{
    private readonly Func<string[]> _names;
    private readonly Func<string, ModelInfo?> _find;

    /// <summary>Makes a data model.</summary>
    /// <param name="names">Gives the names of all models; called when somebody asks for them.</param>
    /// <param name="find">Gives the model of a name, always the same one; null where there is none.</param>
    /// <param name="relationMode">Who keeps references intact.</param>
    public DataModel(Func<string[]> names, Func<string, ModelInfo?> find, Schema.Model.RelationMode relationMode) =>
        (_names, _find, RelationMode) = (names, find, relationMode);

    /// <summary>Who keeps references intact: foreign keys, or the engine.</summary>
    public Schema.Model.RelationMode RelationMode { get; }

    /// <summary>The names of all models and views.</summary>
    public IReadOnlyCollection<string> ModelNames => _names();

    /// <summary>The model of that name; null without one.</summary>
    public ModelInfo? Find(string name) => _find(name);
}
