namespace SchemaFirst.Cli.Tests;

/// <summary>How a run of the tool ended.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Error);
