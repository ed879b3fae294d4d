namespace SchemaFirst;

/// <summary>Stores a value of any serializable type as <c>Json</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class JsonAttribute : Attribute;
