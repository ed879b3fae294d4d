namespace SchemaFirst.Schema.Model;

/// <summary>The shapes of a relation.</summary>
public enum RelationKind
{
    /// <summary>The foreign key is unique.</summary>
    OneToOne,

    /// <summary>Many rows may hold the same foreign key.</summary>
    OneToMany,

    /// <summary>A link table that no model stands for.</summary>
    ManyToMany,
}
