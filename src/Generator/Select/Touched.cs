using Microsoft.CodeAnalysis;
using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Select;

/// <summary>What a lambda touches of one model's records; relations nest.</summary>
internal sealed class Touched(ModelSpec model)
{
    private readonly SortedSet<int> _columns = [];
    private readonly SortedDictionary<int, Touched> _relations = [];
    private readonly SortedSet<string> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxNode, SubQuery?> _uses = [];

    /// <summary>The model.</summary>
    public ModelSpec Model { get; } = model;

    /// <summary>The columns' places.</summary>
    public IEnumerable<int> Columns => _columns;

    /// <summary>The relations' places, and what is touched of each.</summary>
    public IEnumerable<KeyValuePair<int, Touched>> Relations => _relations;

    /// <summary>The names of the relations whose counts are read.</summary>
    public IEnumerable<string> Counts => _counts;

    /// <summary>What SQL can do of the LINQ behind the relation; null where it is read more than once, or whole.</summary>
    public SubQuery? Query => _uses.Count == 1 && _uses.Values.First() is { IsEmpty: false } query ? query : null;

    /// <summary>Says how the relation is used where it is read at a place; the last word counts, but for null, which stays.</summary>
    public void Use(SyntaxNode place, SubQuery? query)
    {
        if (!_uses.TryGetValue(place, out var known) || known is not null)
        {
            _uses[place] = query;
        }
    }

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

    /// <summary>True where the record goes where its reads cannot be followed: somebody there may read a relation that is loaded, and all of it.</summary>
    public bool Escapes { get; private set; }

    /// <summary>Touches all columns: the record goes where its reads cannot be followed.</summary>
    public void Everything()
    {
        Escapes = true;
        for (var index = 0; index < Model.Scalars.Count; index++)
        {
            if (!Model.Scalars[index].IsUnsupported)
            {
                _columns.Add(index);
            }
        }
    }
}
