namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PostgreSqlLargePages(Chromium chromium) : LargePages(chromium)
{
    protected override Ground NewGround() => new Ground.PostgreSql();
}
