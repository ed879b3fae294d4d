namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteTablePages(Chromium chromium) : TablePages(chromium)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
