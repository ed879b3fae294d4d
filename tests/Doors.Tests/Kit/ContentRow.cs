namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>A row as it stands in the database.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Values">Its values as the database writes them, by their columns.</param>
public sealed record ContentRow(string Table, IReadOnlyList<KeyValuePair<string, string?>> Values);
