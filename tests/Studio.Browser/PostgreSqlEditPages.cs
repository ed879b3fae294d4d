namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PostgreSqlEditPages(Chromium chromium) : EditPages(chromium)
{
    protected override Ground NewGround() => new Ground.PostgreSql();
}
