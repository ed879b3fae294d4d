namespace SchemaFirst;

/// <summary>Declares a value that is stored inside its owner: <c>type</c> (MongoDB).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CompositeTypeAttribute : Attribute;
