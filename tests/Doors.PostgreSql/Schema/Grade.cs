namespace Racks;

/// <summary>An enum in a schema of its own.</summary>
[Schema("stock")]
public enum Grade
{
    [Map("grade a")] A,
    B,
}
