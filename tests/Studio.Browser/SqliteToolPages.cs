namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteToolPages(Chromium chromium) : ToolPages(chromium)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
