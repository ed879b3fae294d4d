namespace SchemaFirst.Generator.Specs;

/// <summary>A partial property that is no relation of the client (an ignored or broken one): it must be implemented all the same.</summary>
/// <param name="ClrName">Its name.</param>
/// <param name="DeclaredType">Its type as written.</param>
/// <param name="Accessibility">Its accessibility as written.</param>
/// <param name="IsWritable">True when it is declared with <c>set</c> or <c>init</c>.</param>
internal sealed record PartialPropertySpec(string ClrName, string DeclaredType, string Accessibility, bool IsWritable);
