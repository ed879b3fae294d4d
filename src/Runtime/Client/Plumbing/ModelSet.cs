using System.ComponentModel;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>The models of a client on one provider; each is made when it is first asked for.</summary>
/// <param name="provider">The provider.</param>
/// <param name="relationMode">Who keeps references intact.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelSet(Schema.Model.Provider provider, Schema.Model.RelationMode relationMode)
{
    private readonly Dictionary<string, Lazy<ModelInfo>> _models = new(StringComparer.Ordinal);

    /// <summary>The provider.</summary>
    public Schema.Model.Provider Provider { get; } = provider;

    /// <summary>The metadata of a model, made when it is first asked for.</summary>
    public ModelInfo this[string name] => _models[name].Value;

    /// <summary>Adds a model by what makes it.</summary>
    public void Add(string name, Func<ModelSet, Schema.Model.Provider, ModelInfo> create) =>
        _models.Add(name, new Lazy<ModelInfo>(() => create(this, Provider)));

    internal DataModel ToDataModel() =>
        new(_models.Select(static pair => KeyValuePair.Create(pair.Key, new Func<ModelInfo>(() => pair.Value.Value))), relationMode);
}
