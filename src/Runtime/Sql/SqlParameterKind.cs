namespace SchemaFirst.Runtime.Sql;

/// <summary>The kinds of parameters.</summary>
public enum SqlParameterKind : byte
{
    /// <summary>Null.</summary>
    Null,

    /// <summary>One value.</summary>
    Value,

    /// <summary>A list: a scalar list's value, or the many values that a column is compared with.</summary>
    List,
}
