using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Model;

using ReferentialAction = SchemaFirst.Schema.Model.ReferentialAction;   // inside, where the attribute's enum of that name would win otherwise

/// <summary>Puts rows in, changes them and takes them out, as a database with unique and foreign keys lets one.</summary>
internal sealed class Storage(World world)
{
    /// <summary>Puts a row in; a statement that puts in several asks for what they refer to when all are there.</summary>
    public void Insert(ModelRow row, bool isOneOfSeveral = false)
    {
        RequireUnique(row);
        world.Rows(row.Model).Add(row);
        if (!isOneOfSeveral)
        {
            RequireReferences(row);
        }
    }

    public void Update(ModelRow row, IReadOnlyDictionary<ScalarInfo, object?> changes)
    {
        var before = References(row).ToDictionary(static relation => relation, relation => world.Related(row, relation));
        foreach (var (field, value) in changes)
        {
            if (value is null && !field.IsOptional)
            {
                throw new ModelError("P2011");
            }

            row[field] = value;
        }

        RequireUnique(row);
        foreach (var (relation, children) in before)
        {
            if (children.Count > 0 && relation.LocalFields.Any(field => changes.ContainsKey(field)) && !World.Matches(children[0].Take(relation.RemoteFields), row.Take(relation.LocalFields)))
            {
                OnUpdate(row, relation, children);
            }
        }

        RequireReferences(row);
    }

    public void Delete(IReadOnlyList<ModelRow> rows)
    {
        var left = new List<(RelationInfo Relation, ModelRow Child)>();
        Delete(rows, left);
        if (left.Any(pair => world.Rows(pair.Child.Model).Contains(pair.Child) && world.Related(pair.Child, pair.Relation.Opposite).Count == 0))
        {
            throw new ModelError("P2003");
        }
    }

    private void Delete(IReadOnlyList<ModelRow> rows, List<(RelationInfo Relation, ModelRow Child)> left)
    {
        var children = rows.SelectMany(row => References(row).SelectMany(relation => world.Related(row, relation).Select(child => (Relation: relation, Child: child)))).ToList();
        foreach (var row in rows)
        {
            world.Remove(row);
        }

        foreach (var (relation, child) in children.Where(pair => world.Rows(pair.Child.Model).Contains(pair.Child)))
        {
            switch (relation.Opposite.OnDelete)
            {
                case ReferentialAction.Cascade:
                    Delete([child], left);
                    break;
                case ReferentialAction.SetNull:
                    Update(child, relation.RemoteFields.ToDictionary(static field => field, static _ => (object?)null));
                    break;
                case ReferentialAction.Restrict:
                    throw new ModelError("P2003");
                default:
                    left.Add((relation, child));
                    break;
            }
        }
    }

    private void OnUpdate(ModelRow row, RelationInfo relation, List<ModelRow> children)
    {
        foreach (var child in children)
        {
            switch (relation.Opposite.OnUpdate)
            {
                case ReferentialAction.Cascade:
                    Update(child, relation.RemoteFields.Zip(relation.LocalFields).ToDictionary(static pair => pair.First, pair => row[pair.Second]));
                    break;
                case ReferentialAction.SetNull:
                    Update(child, relation.RemoteFields.ToDictionary(static field => field, static _ => (object?)null));
                    break;
                default:
                    throw new ModelError("P2003");
            }
        }
    }

    // Relations whose other side holds a foreign key to this row.
    private static IEnumerable<RelationInfo> References(ModelRow row) =>
        row.Model.Relations.Where(static relation => relation.Kind != RelationKind.ManyToMany && !relation.HoldsForeignKey);

    private void RequireUnique(ModelRow row)
    {
        if (row.Model.Keys.Any(key => world.Rows(row.Model).Any(other => other != row && World.Matches(other.Take(key.Fields), row.Take(key.Fields)))))
        {
            throw new ModelError("P2002");
        }
    }

    public void RequireReferences(ModelRow row)
    {
        if (row.Model.Relations.Any(relation => relation.HoldsForeignKey && !row.Take(relation.LocalFields).Contains(null) && world.Related(row, relation).Count == 0))
        {
            throw new ModelError("P2003");
        }
    }
}
