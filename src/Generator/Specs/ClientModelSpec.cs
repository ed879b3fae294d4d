namespace SchemaFirst.Generator.Specs;

/// <summary>A model in a client.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="PropertyName">The client's property.</param>
/// <param name="Types">The types made for it.</param>
/// <param name="Accessibility">The record's accessibility.</param>
/// <param name="IsIgnored">True for a model that is metadata only.</param>
/// <param name="Documentation">The model's documentation.</param>
internal sealed record ClientModelSpec(string Name, string PropertyName, TypeNames Types, string Accessibility, bool IsIgnored, string? Documentation);
