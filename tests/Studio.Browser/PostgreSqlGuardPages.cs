namespace SchemaFirst.Studio.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PostgreSqlGuardPages(Chromium chromium) : GuardPages(chromium)
{
    protected override Ground NewGround() => new Ground.PostgreSql();
}
