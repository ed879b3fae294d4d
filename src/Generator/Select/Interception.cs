namespace SchemaFirst.Generator.Select;

/// <summary>A call in whose place generated code stands.</summary>
/// <param name="Location">The attribute that names the call to the compiler.</param>
internal abstract record Interception(string Location);
