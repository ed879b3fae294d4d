using System.CommandLine;

namespace SchemaFirst.Cli.Commands;

/// <summary>A command whose help teaches with examples.</summary>
internal sealed class TaughtCommand(string name, string description, IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Command lines as they are typed.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Adds the words for a schema, among the others of an initialiser.</summary>
    public void Add(SchemaWord schema) => schema.AddTo(this);
}
