using System.Runtime.CompilerServices;

namespace SchemaFirst.Schema.CSharp;

/// <summary>How a model was linked, and by which answers of the name table: while those are the same, so is the linked model.</summary>
internal sealed class LinkedNames(string datasource, HashSet<string> providers)
{
    // A memo, not state: it holds what follows from the shape and the answers beside it, and dies with the shape.
    private static readonly ConditionalWeakTable<ModelShape, LinkedNames> Memo = new();

    private readonly List<(string Name, SchemaShape From, SchemaShape? Answer)> _answers = [];

    /// <summary>The model; set when it is linked.</summary>
    public LinkedModel Model { get; private set; } = null!;

    /// <summary>The enums that its fields are of.</summary>
    public List<EnumShape> Enums { get; } = [];

    /// <summary>The model linked over a name table: again only when a name that it mentions means something else than it did.</summary>
    public static LinkedNames Of(ModelShape model, NameTable table, string datasource, HashSet<string> providers)
    {
        if (Memo.TryGetValue(model, out var known) && known.Holds(table, datasource, providers))
        {
            return known;
        }

        var names = new LinkedNames(datasource, providers);
        var linked = new ModelLinker(model, table, datasource, providers, names).Link();

        // Equal values of one shape stand in the same places, so the old object will do; who made something of it need not do so again.
        names.Model = known is not null && known.Model.Declaration.Equals(linked) ? known.Model : new LinkedModel(model, linked);
        Memo.Remove(model);
        Memo.GetValue(model, _ => names);
        return names;
    }

    /// <summary>Asks the table and remembers the answer.</summary>
    public SchemaShape? Find(NameTable table, string name, SchemaShape from)
    {
        foreach (var (known, owner, answer) in _answers)
        {
            if (ReferenceEquals(known, name) && ReferenceEquals(owner, from))
            {
                return answer;
            }
        }

        var found = table.Find(name, from);
        _answers.Add((name, from, found));
        return found;
    }

    private bool Holds(NameTable table, string source, HashSet<string> named)
    {
        if (source != datasource || !providers.SetEquals(named))
        {
            return false;
        }

        foreach (var (name, from, answer) in _answers)
        {
            if (!ReferenceEquals(table.Find(name, from), answer))
            {
                return false;
            }
        }

        return true;
    }
}
