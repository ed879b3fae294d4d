namespace SchemaFirst;

/// <summary>Sets the time of the last write: <c>@updatedAt</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UpdatedAtAttribute : Attribute;
