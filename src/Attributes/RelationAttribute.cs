namespace SchemaFirst;

/// <summary>A relation: which properties hold the key of the other record, and what happens when it changes.</summary>
/// <remarks>
/// <c>[Relation(nameof(AuthorId), References = [nameof(User.Id)])]</c>; the side without a key needs the attribute only for a name.
/// A name given with a colon (<c>name: "x"</c>) is also exported with its argument's name.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class RelationAttribute : Attribute
{
    /// <summary>A relation by the properties that hold the key.</summary>
    public RelationAttribute(params string[] fields) => Fields = fields;

    /// <summary>A relation with every argument named, in any order.</summary>
    public RelationAttribute(
        string[]? fields = null,
        string[]? references = null,
        string? name = null,
        ReferentialAction onDelete = default,
        ReferentialAction onUpdate = default,
        string? map = null)
    {
        Fields = fields;
        References = references;
        Name = name;
        OnDelete = onDelete;
        OnUpdate = onUpdate;
        Map = map;
    }

    /// <summary>The properties of this record that hold the key.</summary>
    public string[]? Fields { get; set; }

    /// <summary>The properties of the other record that they refer to.</summary>
    public string[]? References { get; set; }

    /// <summary>The name that pairs the two sides where several relations join the same records.</summary>
    public string? Name { get; set; }

    /// <summary>What happens to this record when the other is deleted.</summary>
    public ReferentialAction OnDelete { get; set; }

    /// <summary>What happens to this record when the other's key changes.</summary>
    public ReferentialAction OnUpdate { get; set; }

    /// <summary>The name of the foreign key in the database.</summary>
    public string? Map { get; set; }
}
