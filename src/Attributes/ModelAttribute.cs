namespace SchemaFirst;

/// <summary>Declares a table: <c>model</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ModelAttribute : Attribute;
