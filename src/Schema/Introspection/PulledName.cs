namespace SchemaFirst.Schema.Introspection;

/// <summary>A name in a pulled schema.</summary>
/// <param name="Text">The name; empty where none can be made.</param>
/// <param name="Map">The database's name where it is another; null where it is the same and no one wrote it.</param>
/// <param name="Source">Where the name is from.</param>
internal readonly record struct PulledName(string Text, string? Map, NameSource Source)
{
    /// <summary>True when the schema that was there says itself what the database calls it.</summary>
    public bool IsKept => Source == NameSource.Base && Map is not null;

    /// <summary>True when the database's name has no letter that a name could begin with, and there is no other.</summary>
    public bool IsImpossible => Text.Length == 0;

    /// <summary>What stands in comments where no name can be made.</summary>
    public string Display => Text.Length > 0 ? Text : Map ?? Text;
}
