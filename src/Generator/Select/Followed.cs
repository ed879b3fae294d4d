using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Select;

/// <summary>What an expression is known to be: a record of a model, several of them, or a record's counts.</summary>
/// <param name="Of">The model's touched members.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Origin">Where a relation was read of which these are records; null where that is no longer told.</param>
/// <param name="Query">What SQL does of the LINQ behind it.</param>
internal readonly record struct Followed(Touched Of, FollowedKind Kind, SyntaxNode? Origin = null, SubQuery? Query = null);
