using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>A key that selects one record.</summary>
/// <param name="Name">The client's name in the JSON protocol.</param>
/// <param name="ClrName">The property's name in <c>WhereUnique</c>.</param>
/// <param name="Fields">The fields' names in the schema.</param>
/// <param name="IsPrimary">True for the primary key.</param>
/// <param name="DatabaseNames">The constraint's name on each of the client's providers.</param>
internal sealed record KeySpec(string Name, string ClrName, EquatableArray<string> Fields, bool IsPrimary, EquatableArray<string?> DatabaseNames);
