namespace SchemaFirst.Schema.Text;

/// <summary>One <c>.prisma</c> file, already read.</summary>
/// <param name="Path">Its name, as origins will give it.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Path, string Text);
