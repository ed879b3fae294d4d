namespace SchemaFirst.Schema.Syntax;

/// <summary>Which keyword a block with fields has.</summary>
public enum ModelKind
{
    /// <summary><c>model</c>: a table.</summary>
    Model,

    /// <summary><c>view</c>: a database view.</summary>
    View,

    /// <summary><c>type</c>: a composite type (MongoDB).</summary>
    CompositeType,
}
