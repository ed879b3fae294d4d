using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Follows referential actions from table to table, as SQL Server does before it accepts a foreign key.</summary>
internal sealed class CascadeGraph(SchemaModel schema)
{
    private Dictionary<Model, List<Relation>>? _from;

    /// <summary>True when the relation's actions could lead back to its own table.</summary>
    public bool ClosesCycle(Relation relation)
    {
        var start = relation.Source.Model!;
        var visited = new HashSet<RelationField>();
        var pending = new Stack<Relation>();
        pending.Push(relation);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            visited.Add(next.Source);
            if (!Modifies(next))
            {
                continue;
            }

            var target = next.Target.Model!;
            if (ReferenceEquals(next.Source.Model, target) || ReferenceEquals(target, start))
            {
                return true;
            }

            foreach (var following in From(target))
            {
                if (!visited.Contains(following.Source))
                {
                    pending.Push(following);
                }
            }
        }

        return false;
    }

    /// <summary>The tables that actions reach both through this relation and through another one of the same model, by name.</summary>
    public IReadOnlyList<Model> ReachedTwice(Relation relation)
    {
        if (!Modifies(relation))
        {
            return [];
        }

        var own = Reach(relation);
        var twice = new SortedDictionary<string, Model>(StringComparer.Ordinal);
        foreach (var other in From(relation.Source.Model!))
        {
            if (!ReferenceEquals(other, relation) && Modifies(other))
            {
                foreach (var model in Reach(other))
                {
                    if (own.Contains(model))
                    {
                        twice[model.Name] = model;
                    }
                }
            }
        }

        return [.. twice.Values];
    }

    /// <summary>All tables reached through a relation; paths that return to where they began are the other rule's.</summary>
    private HashSet<Model> Reach(Relation relation)
    {
        var start = relation.Source.Model!;
        var reached = new HashSet<Model>();
        var pending = new Stack<Relation>();
        pending.Push(relation);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            var target = next.Target.Model!;
            if (ReferenceEquals(target, next.Source.Model) || ReferenceEquals(target, start) || !reached.Add(target))
            {
                continue;
            }

            foreach (var following in From(target))
            {
                if (Modifies(following))
                {
                    pending.Push(following);
                }
            }
        }

        return reached;
    }

    /// <summary>An update counts as cascading when nothing is written, under either relation mode.</summary>
    private static bool Modifies(Relation relation) => Triggers(relation.OnDelete) || Triggers(relation.Source.OnUpdate ?? ReferentialAction.Cascade);

    private static bool Triggers(ReferentialAction action) => action is not (ReferentialAction.NoAction or ReferentialAction.Restrict);

    private IReadOnlyList<Relation> From(Model model)
    {
        if (_from is null)
        {
            _from = [];
            foreach (var relation in schema.Relations)
            {
                if (relation.Kind != RelationKind.ManyToMany)
                {
                    if (!_from.TryGetValue(relation.Source.Model!, out var list))
                    {
                        _from[relation.Source.Model!] = list = [];
                    }

                    list.Add(relation);
                }
            }
        }

        return _from.TryGetValue(model, out var found) ? found : [];
    }
}
