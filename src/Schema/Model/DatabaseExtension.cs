namespace SchemaFirst.Schema.Model;

/// <summary>An entry of <c>extensions</c>.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="DatabaseName">The extension's name in the database (<c>map</c>), else the name.</param>
/// <param name="Schema">The database schema to install it in, if named.</param>
/// <param name="Version">The version, if named.</param>
public sealed record DatabaseExtension(string Name, string DatabaseName, string? Schema, string? Version);
