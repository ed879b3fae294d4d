using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Select;

/// <summary>What a lambda touches of one model's records; relations nest.</summary>
internal sealed class Touched(ModelSpec model)
{
    private readonly SortedSet<int> _columns = [];
    private readonly SortedDictionary<int, Touched> _relations = [];
    private readonly SortedSet<string> _counts = new(StringComparer.Ordinal);

    /// <summary>The model.</summary>
    public ModelSpec Model { get; } = model;

    /// <summary>The columns' places.</summary>
    public IEnumerable<int> Columns => _columns;

    /// <summary>The relations' places, and what is touched of each.</summary>
    public IEnumerable<KeyValuePair<int, Touched>> Relations => _relations;

    /// <summary>The names of the relations whose counts are read.</summary>
    public IEnumerable<string> Counts => _counts;

    /// <summary>Touches a column.</summary>
    public void Column(int index) => _columns.Add(index);

    /// <summary>Touches the count of a relation.</summary>
    public void Count(string relation) => _counts.Add(relation);

    /// <summary>Touches a relation.</summary>
    public Touched Relation(int index, ModelSpec target)
    {
        if (!_relations.TryGetValue(index, out var child))
        {
            _relations.Add(index, child = new Touched(target));
        }

        return child;
    }

    /// <summary>Touches all columns: the record goes where its reads cannot be followed.</summary>
    public void Everything()
    {
        for (var index = 0; index < Model.Scalars.Count; index++)
        {
            if (!Model.Scalars[index].IsUnsupported)
            {
                _columns.Add(index);
            }
        }
    }
}
