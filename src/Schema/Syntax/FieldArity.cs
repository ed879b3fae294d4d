namespace SchemaFirst.Schema.Syntax;

/// <summary>How many values a field has.</summary>
public enum FieldArity
{
    /// <summary>Exactly one.</summary>
    Required,

    /// <summary>One or null (<c>?</c>).</summary>
    Optional,

    /// <summary>A list (<c>[]</c>).</summary>
    List,
}
