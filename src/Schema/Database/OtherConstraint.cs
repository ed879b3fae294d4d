namespace SchemaFirst.Schema.Database;

/// <summary>A constraint that the schema language has no word for.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">The name.</param>
/// <param name="Definition">Its SQL, where the catalog tells; null otherwise.</param>
public sealed record OtherConstraint(OtherConstraintKind Kind, string Name, string? Definition);
