namespace SchemaFirst.Cli.Output;

/// <summary>A field in a picture.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsPrimary">True for a part of the primary key.</param>
/// <param name="IsForeign">True for a part of a foreign key.</param>
/// <param name="IsUnique">True for a unique key by itself.</param>
internal sealed record DiagramRow(string Name, string Type, bool IsPrimary, bool IsForeign, bool IsUnique)
{
    /// <summary>What it is a key of: <c>PK</c>, <c>FK</c>, <c>UK</c>.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            if (IsPrimary)
            {
                yield return "PK";
            }

            if (IsForeign)
            {
                yield return "FK";
            }

            if (IsUnique && !IsPrimary)
            {
                yield return "UK";
            }
        }
    }
}
