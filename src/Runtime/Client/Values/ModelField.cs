namespace SchemaFirst;

/// <summary>A column of a model, by name.</summary>
/// <param name="Model">The model's name in the schema.</param>
/// <param name="Field">The field's name in the schema.</param>
public abstract record ModelField(string Model, string Field);
