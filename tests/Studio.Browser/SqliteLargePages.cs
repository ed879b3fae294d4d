namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteLargePages(Chromium chromium) : LargePages(chromium)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
