namespace SchemaFirst;

/// <summary>Turns a condition round.</summary>
public enum Is
{
    /// <summary>The value differs.</summary>
    Not,
}
