using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>A selected relation: how to find its records by the key columns of a row.</summary>
/// <param name="Selected">The relation.</param>
/// <param name="Place">Its place in the selection.</param>
/// <param name="Key">The columns of this level's rows that lead there.</param>
/// <param name="Step">How it is loaded.</param>
internal sealed record ChildStep(RelationSelection Selected, int Place, IReadOnlyList<KeyColumn> Key, LoadStep Step);
