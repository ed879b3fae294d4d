using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Introspection;

/// <summary>The schema that was there, found by the database's names.</summary>
internal sealed class BaseSchema
{
    private readonly Dictionary<QualifiedName, Model.Model> _models = [];
    private readonly Dictionary<QualifiedName, EnumType> _enums = [];
    private readonly Dictionary<Model.Model, int> _modelPlaces = [];
    private readonly Dictionary<EnumType, int> _enumPlaces = [];

    public BaseSchema(SchemaModel schema, Dialect dialect)
    {
        Schema = schema;
        foreach (var model in schema.Models)
        {
            _models[new(Namespace(model.Schema), model.DatabaseName)] = model;
            _modelPlaces[model] = _modelPlaces.Count;
        }

        foreach (var type in schema.Enums)
        {
            _enums[new(Namespace(type.Schema), type.DatabaseName)] = type;
            _enumPlaces[type] = _enumPlaces.Count;
        }

        string? Namespace(string? written) => dialect.DefaultNamespace is { } fallback ? written ?? fallback : null;
    }

    public SchemaModel Schema { get; }

    public Model.Model? Model(QualifiedName table) => _models.TryGetValue(table, out var model) && !model.IsView ? model : null;

    public Model.Model? View(QualifiedName view) => _models.TryGetValue(view, out var model) && model.IsView ? model : null;

    public EnumType? Enum(QualifiedName name) => _enums.TryGetValue(name, out var type) ? type : null;

    /// <summary>The place of a model; what was not there before comes last.</summary>
    public int Place(Model.Model? model) => model is not null ? _modelPlaces[model] : int.MaxValue;

    /// <summary>The place of an enum; what was not there before comes last.</summary>
    public int Place(EnumType? type) => type is not null ? _enumPlaces[type] : int.MaxValue;

    public static ScalarField? Field(Model.Model? model, string column)
    {
        if (model is not null)
        {
            foreach (var field in model.ScalarFields)
            {
                if (field.ColumnName == column)
                {
                    return field;
                }
            }
        }

        return null;
    }
}
