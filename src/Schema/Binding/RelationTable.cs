using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The relations of a schema, and its relation fields by where they come from, where they lead to and what they are called.</summary>
internal sealed class RelationTable
{
    private readonly List<RelationField> _declared = [];
    private readonly Dictionary<(Model From, Model To, string? Name), Ends> _fields = [];
    private Dictionary<(Model From, Model To, string Name), List<RelationField>>? _byName;
    private bool _hasWrittenDefaults;

    /// <summary>All relations, those with one end only among them.</summary>
    public List<RelationShape> Shapes { get; } = [];

    /// <summary>Adds a relation field, in the order declared.</summary>
    public void Add(RelationField field)
    {
        _declared.Add(field);
        var key = (field.Model!, field.ReferencedModel, field.ExplicitRelationName);
        _fields[key] = _fields.TryGetValue(key, out var ends) ? ends with { Second = ends.Second ?? field } : new Ends(field, null);
        _hasWrittenDefaults |= field.ExplicitRelationName is { } name && IsDefaultName(name, field);
    }

    /// <summary>The first field that leads back under the same written name; null without one.</summary>
    public RelationField? FindOpposite(RelationField field) =>
        !_fields.TryGetValue((field.ReferencedModel, field.Model!, field.ExplicitRelationName), out var ends) ? null
        : ReferenceEquals(ends.First, field) ? ends.Second : ends.First;

    /// <summary>True when another field of the model leads to the same model under the same name; no name counts as the default one.</summary>
    public bool HasTwin(RelationField field) =>
        _fields[(field.Model!, field.ReferencedModel, field.ExplicitRelationName)].Second is not null
        || (_hasWrittenDefaults && field.ExplicitRelationName switch
        {
            null => _fields.ContainsKey((field.Model!, field.ReferencedModel, NameOf(field))),
            var name => IsDefaultName(name, field) && _fields.ContainsKey((field.Model!, field.ReferencedModel, null)),
        });

    /// <summary>The fields of the same model that lead to the same model under the same name, in the order declared, the field itself among them.</summary>
    public IReadOnlyList<RelationField> FieldsBeside(RelationField field)
    {
        _byName ??= ByName(_declared);
        return _byName[(field.Model!, field.ReferencedModel, NameOf(field))];
    }

    /// <summary>The relation's name: as written, else by its models.</summary>
    public static string NameOf(RelationField field) => field.ExplicitRelationName ?? RelationPass.DefaultName(field.Model!.Name, field.ReferencedModel.Name);

    // Few schemas have a relation of one model with itself or with two of a name, so this is made when it is asked for.
    private static Dictionary<(Model From, Model To, string Name), List<RelationField>> ByName(List<RelationField> fields)
    {
        var groups = new Dictionary<(Model, Model, string), List<RelationField>>();
        foreach (var field in fields)
        {
            var key = (field.Model!, field.ReferencedModel, NameOf(field));
            if (!groups.TryGetValue(key, out var group))
            {
                groups[key] = group = [];
            }

            group.Add(field);
        }

        return groups;
    }

    private static bool IsDefaultName(string name, RelationField field) =>
        name.Length == field.Model!.Name.Length + field.ReferencedModel.Name.Length + 2 && name == RelationPass.DefaultName(field.Model.Name, field.ReferencedModel.Name);

    private readonly record struct Ends(RelationField First, RelationField? Second);
}
