namespace SchemaFirst.Runtime.Queries;

/// <summary>The conditions on a scalar list.</summary>
internal enum ListCondition
{
    Equals,
    Has,
    HasSome,
    HasEvery,
}
