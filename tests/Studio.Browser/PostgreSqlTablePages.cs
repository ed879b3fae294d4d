namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PostgreSqlTablePages(Chromium chromium) : TablePages(chromium)
{
    protected override Ground NewGround() => new Ground.PostgreSql();
}
