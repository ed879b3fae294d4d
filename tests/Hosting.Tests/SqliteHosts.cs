namespace SchemaFirst.Hosting.Tests;

public sealed class SqliteHosts : HostSpecification
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemafirst-host-").FullName;

    public override Task InitializeAsync() => Task.CompletedTask;

    public override Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    protected override void Use(SchemaFirstOptions options) => options.UseSqlite(Path.Combine(_folder, "notes.db"));
}
