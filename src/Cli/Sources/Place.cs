namespace SchemaFirst.Cli.Sources;

/// <summary>A range in a file, lines and columns from 1, the end exclusive.</summary>
internal sealed record Place(string File, int StartLine, int StartColumn, int EndLine, int EndColumn);
