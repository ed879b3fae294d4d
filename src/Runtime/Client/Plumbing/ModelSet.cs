using System.Collections.Concurrent;
using System.ComponentModel;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>The models of a client on one provider. Each is made when it is first asked for; until then it costs nothing, however many there are.</summary>
/// <param name="provider">The provider.</param>
/// <param name="relationMode">Who keeps references intact.</param>
/// <param name="names">Names the models.</param>
/// <param name="create">Makes the model of a name; null where there is none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelSet(Schema.Model.Provider provider, Schema.Model.RelationMode relationMode, Func<string[]> names, Func<ModelSet, string, ModelInfo?> create)
{
    private readonly ConcurrentDictionary<string, ModelInfo> _models = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>The provider.</summary>
    public Schema.Model.Provider Provider { get; } = provider;

    /// <summary>The metadata of a model, made when it is first asked for.</summary>
    /// <exception cref="KeyNotFoundException">There is no model of that name.</exception>
    public ModelInfo this[string name] => Find(name) ?? throw new KeyNotFoundException($"The client has no model '{name}'");

    internal DataModel ToDataModel() => new(names, Find, relationMode);

    private ModelInfo? Find(string name)
    {
        if (_models.TryGetValue(name, out var known))
        {
            return known;
        }

        // One at a time, so that a model is one object for all who ask.
        lock (_gate)
        {
            if (!_models.TryGetValue(name, out var model) && create(this, name) is { } made)
            {
                model = _models.GetOrAdd(name, made);
            }

            return model;
        }
    }
}
