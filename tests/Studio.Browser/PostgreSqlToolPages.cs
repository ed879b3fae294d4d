namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PostgreSqlToolPages(Chromium chromium) : ToolPages(chromium)
{
    protected override Ground NewGround() => new Ground.PostgreSql();
}
