using System.CommandLine;

namespace SchemaFirst.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Argument<string?> Schema() => new("schema")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A .prisma file, a folder of them, or a C# project; without it the usual places are searched.",
    };

    public static Option<bool> Json() => new("--json") { Description = "Answers as JSON, for machines." };

    public static Option<string?> OutputPath(string description) => new("--output", "-o") { Description = description };
}
