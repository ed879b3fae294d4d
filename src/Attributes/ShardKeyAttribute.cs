namespace SchemaFirst;

/// <summary>The shard key: <c>@shardKey</c>, <c>@@shardKey</c> (MySQL).</summary>
/// <remarks>Property names by <c>nameof</c>.</remarks>
/// <param name="fields">Property names by <c>nameof</c>, each followed by its options if it has any.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ShardKeyAttribute(params object[] fields) : Attribute
{
    /// <summary>Property names, each followed by its options.</summary>
    public object[] Columns { get; } = fields;

    /// <summary>The properties, where their place among the arguments matters.</summary>
    public object[]? Fields { get; set; }
}
