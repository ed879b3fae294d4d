namespace Blog;

/// <summary>What a user may do.</summary>
public enum Role
{
    Reader,
    Author,
    [Map("administrator")] Admin,
}
