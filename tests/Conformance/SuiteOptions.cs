namespace SchemaFirst.Conformance;

/// <summary>What was asked for on the command line.</summary>
internal sealed record SuiteOptions(
    string Suite, string Directory, string? Provider, string? Report, IReadOnlyList<string> Checks, string? Only, int Sample);
