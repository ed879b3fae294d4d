namespace SchemaFirst.Cli.Output;

/// <summary>A model in a picture.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its fields.</param>
internal sealed record DiagramBox(string Name, IReadOnlyList<DiagramRow> Rows);
