namespace SchemaFirst;

/// <summary>Declares a database view: <c>view</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ViewAttribute : Attribute;
