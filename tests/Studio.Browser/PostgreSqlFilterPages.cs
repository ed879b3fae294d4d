namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PostgreSqlFilterPages(Chromium chromium) : FilterPages(chromium)
{
    protected override Ground NewGround() => new Ground.PostgreSql();
}
