namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>A test in a browser; where the browser or the built page is missing it says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
        {
            Skip = "Chromium is missing: apt-get install -y --no-install-recommends chromium";
        }
        else if (!StudioServer.HasPage)
        {
            Skip = "Studio's page was not built: npm ci && npm run build in src/Studio/Page, then build again";
        }
    }
}
