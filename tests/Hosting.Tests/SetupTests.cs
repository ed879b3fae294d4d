using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace SchemaFirst.Hosting.Tests;

/// <summary>Which database a client gets, and what is said when that is not clear.</summary>
public sealed class SetupTests
{
    [Fact]
    public void The_connection_string_of_the_settings_is_used_where_code_gives_none()
    {
        var db = Client(static options => options.UseSqlite(), ("ConnectionStrings:NotesDb", "from-settings.db"));
        Assert.Equal("from-settings.db", db.Database.Name);
        db = Client(static options => options.UseSqlite(), ("ConnectionStrings:NotesDb", "from-settings.db"), ("SchemaFirst:NotesDb:ConnectionString", "nearer.db"));
        Assert.Equal("nearer.db", db.Database.Name);
        db = Client(static options => options.UseSqlite("from-code.db"), ("ConnectionStrings:NotesDb", "from-settings.db"));
        Assert.Equal("from-code.db", db.Database.Name);
    }

    [Fact]
    public void The_provider_of_the_settings_chooses_among_several()
    {
        static void Both(SchemaFirstOptions options) => options.UseSqlite().UsePostgreSql();
        Assert.Equal("blog", Client(Both, ("SchemaFirst:NotesDb:Provider", "PostgreSql"), ("ConnectionStrings:NotesDb", "Host=127.0.0.1;Database=blog")).Database.Name);
        Assert.Equal("a.db", Client(Both, ("SchemaFirst:NotesDb:Provider", "sqlite"), ("ConnectionStrings:NotesDb", "a.db")).Database.Name);
        Assert.Contains("'Provider'", Assert.Throws<InvalidOperationException>(() => Client(Both, ("ConnectionStrings:NotesDb", "a.db"))).Message);
        Assert.Contains("UsePostgreSql", Assert.Throws<InvalidOperationException>(() => Client(static options => options.UseSqlite("a.db"), ("SchemaFirst:NotesDb:Provider", "PostgreSql"))).Message);
    }

    [Fact]
    public void What_is_missing_is_said_with_its_remedy()
    {
        Assert.Contains("UseSqlite", Assert.Throws<InvalidOperationException>(() => Client(static _ => { })).Message);
        Assert.Contains("ConnectionString", Assert.Throws<InvalidOperationException>(() => Client(static options => options.UseSqlite())).Message);
    }

    [Fact]
    public void A_data_source_of_the_container_goes_before_the_settings_and_is_left_open()
    {
        using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Database=mine");
        using var services = new ServiceCollection().AddSingleton(source).AddSchemaFirst<NotesDb>(static options => options.UsePostgreSql()).BuildServiceProvider();
        Assert.Equal("mine", services.GetRequiredService<NotesDb>().Database.Name);
        using var keyed = new ServiceCollection().AddKeyedSingleton("other", source)
            .AddSchemaFirst<NotesDb>(static options => options.UsePostgreSql(static services => services.GetRequiredKeyedService<NpgsqlDataSource>("other"))).BuildServiceProvider();
        Assert.Equal("mine", keyed.GetRequiredService<NotesDb>().Database.Name);
    }

    [Fact]
    public async Task A_client_is_made_by_a_function_and_configured_with_services()
    {
        var seen = new List<string>();
        using var services = new ServiceCollection().AddSingleton(seen).AddSchemaFirst<NotesDb>(
            static (_, database, options) => new NotesDb(database, options),
            static options => options.UseSqlite(":memory:").ConfigureClient(static (services, client) =>
            {
                var statements = services.GetRequiredService<List<string>>();
                return client with { OnQuery = query => statements.Add(query.Query) };
            })).BuildServiceProvider();
        var db = services.GetRequiredService<NotesDb>();
        await db.Database.CreateAsync();
        Assert.Equal(0, await db.Note.CountAsync());
        Assert.Contains("COUNT(*)", Assert.Single(seen), StringComparison.OrdinalIgnoreCase);
    }

    private static NotesDb Client(Action<SchemaFirstOptions> configure, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSchemaFirst<NotesDb>(configure).BuildServiceProvider().GetRequiredService<NotesDb>();
    }
}
