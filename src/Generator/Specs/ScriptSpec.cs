namespace SchemaFirst.Generator.Specs;

/// <summary>The SQL that creates the schema on one provider.</summary>
/// <param name="Provider">The provider's name in <c>Provider</c>.</param>
/// <param name="Sql">The script.</param>
internal sealed record ScriptSpec(string Provider, string Sql);
