namespace SchemaFirst.Schema.CSharp;

/// <summary>How a row becomes a value.</summary>
public enum RowShapeKind
{
    /// <summary>The row's only column is the value.</summary>
    Value,

    /// <summary>A tuple.</summary>
    Tuple,

    /// <summary>An object: by its constructor and its properties.</summary>
    Object,
}
