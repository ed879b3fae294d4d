namespace SchemaFirst;

/// <summary>A column to compare another column of the same model with, as in <c>Spent = new() { GreaterThan = ProjectFields.Budget }</c>.</summary>
/// <param name="Model">The model's name in the schema.</param>
/// <param name="Field">The field's name in the schema.</param>
public sealed record FieldReference<T>(string Model, string Field) : ModelField(Model, Field);
