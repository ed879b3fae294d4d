namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteEditPages(Chromium chromium) : EditPages(chromium)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
