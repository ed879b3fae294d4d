namespace SchemaFirst.Runtime.Sql;

/// <summary>Where a parameter comes from.</summary>
internal enum ParameterSource : byte
{
    /// <summary>A value of the request.</summary>
    Value,

    /// <summary>A list of the request.</summary>
    List,

    /// <summary>Handed over with the execution: keys of parent rows, ids of earlier statements.</summary>
    Runtime,

    /// <summary>Known when the plan was made.</summary>
    Constant,
}
