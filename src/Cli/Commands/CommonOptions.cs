using System.CommandLine;

namespace SchemaFirst.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonOptions
{
    public static SchemaWord Schema() => new();

    public static Option<bool> Json() => new("--json") { Description = "Answers as JSON, for machines." };

    public static Option<string?> OutputPath(string description) => new("--output", "-o") { Description = description };
}
