namespace SchemaFirst;

/// <summary>Keeps a model or property out of the client: <c>@@ignore</c>, <c>@ignore</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IgnoreAttribute : Attribute;
