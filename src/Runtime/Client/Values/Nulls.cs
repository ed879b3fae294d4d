namespace SchemaFirst;

/// <summary>Where rows without a value stand in an order.</summary>
public enum Nulls
{
    /// <summary>Before all others.</summary>
    First,

    /// <summary>Behind all others.</summary>
    Last,
}
