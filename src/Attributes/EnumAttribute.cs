namespace SchemaFirst;

/// <summary>Declares a schema enum. Enums that a model uses are found without it.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumAttribute : Attribute;
