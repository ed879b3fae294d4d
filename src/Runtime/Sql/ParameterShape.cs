namespace SchemaFirst.Runtime.Sql;

/// <summary>What is made of a value before it is sent.</summary>
internal enum ParameterShape : byte
{
    /// <summary>The value as it is.</summary>
    Plain,

    /// <summary><c>%value%</c>.</summary>
    Contains,

    /// <summary><c>value%</c>.</summary>
    StartsWith,

    /// <summary><c>%value</c>.</summary>
    EndsWith,

    /// <summary>A JSON path's steps as the database writes paths.</summary>
    JsonPath,
}
