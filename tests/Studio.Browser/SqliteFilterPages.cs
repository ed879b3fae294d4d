namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteFilterPages(Chromium chromium) : FilterPages(chromium)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
