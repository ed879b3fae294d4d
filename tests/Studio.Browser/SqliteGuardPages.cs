namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteGuardPages(Chromium chromium) : GuardPages(chromium)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
