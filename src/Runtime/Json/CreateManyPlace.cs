namespace SchemaFirst.Runtime.Json;

/// <summary>Where the reader of a request stands in relation to the rows of a <c>createMany</c>.</summary>
internal enum CreateManyPlace
{
    /// <summary>Elsewhere.</summary>
    Outside,

    /// <summary>In the request itself, whose action is a <c>createMany</c>.</summary>
    Request,

    /// <summary>In its arguments.</summary>
    Arguments,

    /// <summary>In its <c>data</c>: a row, or a list of them.</summary>
    Rows,

    /// <summary>At what a row gives for a column.</summary>
    Column,
}
