using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Metadata;

/// <summary>A field that leads to another model.</summary>
/// <param name="name">The name in the schema.</param>
/// <param name="arity">One, optional or list.</param>
/// <param name="target">The model it leads to; called when first needed.</param>
/// <param name="oppositeName">The field at the other end.</param>
/// <param name="relationName">The relation's name.</param>
public sealed class RelationInfo(string name, FieldArity arity, Func<ModelInfo> target, string oppositeName, string relationName) : FieldInfo(name, arity)
{
    private ModelInfo? _target;
    private ScalarInfo[]? _local;
    private ScalarInfo[]? _remote;
    private int _index = -1;

    /// <summary>The model it leads to.</summary>
    public ModelInfo Target => _target ??= target();

    /// <summary>The field at the other end.</summary>
    public RelationInfo Opposite => (RelationInfo)Target.Find(oppositeName)!;

    /// <summary>The relation's name.</summary>
    public string RelationName { get; } = relationName;

    /// <summary>The shape of the relation.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>True on the side whose table holds the foreign key.</summary>
    public bool HoldsForeignKey { get; init; }

    /// <summary>Names of the fields of this model that take part: the foreign key on the side that holds it, else what it references. For many to many the key that the link table refers to.</summary>
    public required IReadOnlyList<string> LocalNames { get; init; }

    /// <summary>Names of the fields of the target, in the order of <see cref="LocalNames"/>.</summary>
    public required IReadOnlyList<string> RemoteNames { get; init; }

    /// <summary>For many to many: the link table; null otherwise.</summary>
    public LinkTableInfo? Link { get; init; }

    /// <summary>What a delete of the referenced row does to the referencing ones.</summary>
    public Schema.Model.ReferentialAction OnDelete { get; init; }

    /// <summary>What a change of the referenced key does.</summary>
    public Schema.Model.ReferentialAction OnUpdate { get; init; }

    /// <summary>The foreign key constraint's name in the database; null without.</summary>
    public string? ConstraintName { get; init; }

    /// <summary>The fields of this model that take part.</summary>
    public IReadOnlyList<ScalarInfo> LocalFields => _local ??= [.. LocalNames.Select(Model.Scalar)];

    /// <summary>The fields of the target that take part, in the same order.</summary>
    public IReadOnlyList<ScalarInfo> RemoteFields => _remote ??= [.. RemoteNames.Select(Target.Scalar)];

    /// <summary>The place in <see cref="ModelInfo.Relations"/>.</summary>
    public int Index
    {
        get
        {
            for (var index = 0; _index < 0 && index < Model.Relations.Count; index++)
            {
                if (ReferenceEquals(Model.Relations[index], this))
                {
                    _index = index;
                }
            }

            return _index;
        }
    }
}
