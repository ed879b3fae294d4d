namespace SchemaFirst.Cli.Output;

/// <summary>A relation in a picture.</summary>
/// <param name="From">The model that holds the foreign key.</param>
/// <param name="To">The model that it refers to.</param>
/// <param name="Label">The relation's field.</param>
/// <param name="FromEnd">How many of <paramref name="From"/> belong to one of the other.</param>
/// <param name="ToEnd">How many of <paramref name="To"/> belong to one of the first.</param>
internal sealed record DiagramLine(string From, string To, string Label, DiagramEnd FromEnd, DiagramEnd ToEnd);
