namespace SchemaFirst.Runtime.Metadata;

/// <summary>
/// What the engine knows of a schema: its models by name. The generated client makes each model when it is first used;
/// the JSON door makes them all from a bound schema.
/// </summary>
public sealed class DataModel
{
    private readonly Dictionary<string, Func<ModelInfo>> _models;

    /// <summary>Makes a data model.</summary>
    /// <param name="models">Each model's name and how to get it; called when the model is first asked for.</param>
    /// <param name="relationMode">Who keeps references intact.</param>
    public DataModel(IEnumerable<KeyValuePair<string, Func<ModelInfo>>> models, Schema.Model.RelationMode relationMode)
    {
        _models = new Dictionary<string, Func<ModelInfo>>(models, StringComparer.Ordinal);
        RelationMode = relationMode;
    }

    /// <summary>Who keeps references intact: foreign keys, or the engine.</summary>
    public Schema.Model.RelationMode RelationMode { get; }

    /// <summary>The names of all models and views.</summary>
    public IReadOnlyCollection<string> ModelNames => _models.Keys;

    /// <summary>The model of that name; null without one.</summary>
    public ModelInfo? Find(string name) => _models.TryGetValue(name, out var model) ? model() : null;
}
