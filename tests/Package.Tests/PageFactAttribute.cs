namespace SchemaFirst.Package.Tests;

/// <summary>A test of Studio's page in the packed tool; skipped, and said why, where nothing can build the page.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageFactAttribute : FactAttribute
{
    public PageFactAttribute()
    {
        if (!PackedFeed.HasPage)
        {
            Skip = "Studio's page was not packed: Node.js is missing";
        }
    }
}
