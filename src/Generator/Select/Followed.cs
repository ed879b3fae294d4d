namespace SchemaFirst.Generator.Select;

/// <summary>What an expression is known to be: a record of a model, several of them, or a record's counts.</summary>
/// <param name="Of">The model's touched members.</param>
/// <param name="Kind">Which of them.</param>
internal readonly record struct Followed(Touched Of, FollowedKind Kind);
