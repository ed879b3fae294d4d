namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SqliteGuardPages(Chromium chromium, Xunit.Abstractions.ITestOutputHelper output) : GuardPages(chromium, output)
{
    protected override Ground NewGround() => new Ground.Sqlite();
}
