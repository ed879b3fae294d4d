using SchemaFirst.Testing;

namespace SchemaFirst.Hosting.Tests;

/// <summary>What tests of others are given.</summary>
public sealed class TestingTests
{
    [Fact]
    public async Task Every_test_has_a_database_of_its_own_in_one_line()
    {
        await using var first = await TestDatabase.CreateAsync<NotesDb>(SeedAsync);
        await using var second = await TestDatabase.MigrateAsync<NotesDb>();
        Assert.Equal(20, await first.Note.CountAsync());
        Assert.Equal(0, await second.Note.CountAsync());
    }

    [Fact]
    public void Seeds_are_the_same_in_every_run()
    {
        var rows = Seed.Rows(3, static row => $"{row.Number} {row.Words(2)} {row.Between(1, 6)} {row.Amount(1, 2)} {row.Time():s} {row.Guid()} {row.Chance(0.5)} {row.Pick("a", "b")}");
        Assert.Equal(rows, Seed.Rows(3, static row => $"{row.Number} {row.Words(2)} {row.Between(1, 6)} {row.Amount(1, 2)} {row.Time():s} {row.Guid()} {row.Chance(0.5)} {row.Pick("a", "b")}"));
        Assert.Equal(3, rows.Distinct().Count());
        Assert.NotEqual(rows[0], Seed.Rows(1, static row => $"{row.Number} {row.Words(2)}", seed: 2)[0]);
        Assert.All(Seed.Rows(500, static row => row.Between(1, 6)), static number => Assert.InRange(number, 1, 6));
    }

    [Fact]
    public async Task The_sql_of_queries_is_held_by_a_file()
    {
        var sql = new SqlRecorder();
        await using var db = await TestDatabase.CreateAsync<NotesDb>(SeedAsync, sql.Options);
        sql.Clear();
        await db.Note.FindManyAsync(new() { Where = new() { Tenant = "a" }, OrderBy = [new() { Id = Sort.Asc }], Take = 2 }, note => new { note.Id, Replies = note.Replies.Count });
        Assert.NotEmpty(sql.Statements);
        sql.Match();
        Assert.Empty(sql.Statements);
    }

    [Fact]
    public async Task A_difference_is_shown_and_nothing_is_written_under_ci()
    {
        var sql = new SqlRecorder();
        await using var db = await TestDatabase.CreateAsync<NotesDb>(options: sql.Options);
        await db.Note.CountAsync();
        var before = Environment.GetEnvironmentVariable("CI");
        Environment.SetEnvironmentVariable("CI", "true");
        try
        {
            Assert.Contains("There is no snapshot", Assert.Throws<SnapshotException>(() => sql.Match("missing")).Message);
        }
        finally
        {
            Environment.SetEnvironmentVariable("CI", before);
        }

        await db.Note.CountAsync();
        var different = Assert.Throws<SnapshotException>(() => sql.Match(nameof(The_sql_of_queries_is_held_by_a_file)));
        Assert.Contains("Expected:", different.Message);
        Assert.Contains("COUNT(*)", different.Message, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Code that takes the interface can be given something else.</summary>
    [Fact]
    public async Task A_client_can_be_replaced_by_something_else()
    {
        var fake = FakeNotes.Create();
        Assert.Equal(["from a fake"], await fake.Note.FindManyAsync(new(), note => note.Text));
    }

    private static Task SeedAsync(NotesDb db) => db.Note.CreateManyAsync(new()
    {
        Data = Seed.Rows(20, static row => new NoteCreate { Id = $"n{row.Number:00}", Text = row.Words(3), Tenant = row.Pick("a", "b") }),
    });
}
