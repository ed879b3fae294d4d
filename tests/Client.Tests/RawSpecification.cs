using System.Text.Json;
using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class RawSpecification : BlogSpecification
{
    [Fact]
    public async Task Rows_become_records_by_the_names_of_columns()
    {
        IReadOnlyList<PostRow> rows = await Db.QueryAsync<PostRow>($"SELECT created_at, title, id, content FROM posts WHERE views >= {3} ORDER BY id");
        Assert.Equal([(1, "Hello records", null), (2, "Soup for coders", null)], rows.Select(row => (row.Id, row.Title, row.Content)));
        Assert.Equal(new DateTime(2026, 1, 2, 12, 0, 0, DateTimeKind.Utc), rows[0].CreatedAt);
        var totals = await Db.QueryAsync<AuthorViews>($"SELECT author_id, SUM(views) AS total FROM posts GROUP BY author_id ORDER BY author_id");
        Assert.Equal([new AuthorViews(1, 13), new AuthorViews(2, 0)], totals);
    }

    [Fact]
    public async Task Rows_become_values_and_tuples()
    {
        Assert.Equal(["alice@prisma.io", "bob@example.org"], await Db.QueryAsync<string>($"SELECT email FROM users ORDER BY id"));
        Assert.Equal([4L], await Db.QueryAsync<long>($"SELECT COUNT(*) FROM posts"));
        Assert.Equal([null, "Two are better than one"], await Db.QueryAsync<string?>($"SELECT content FROM posts WHERE id IN (1, 4) ORDER BY id"));
        Assert.Equal([(1, "Alice"), (2, "Bob")], await Db.QueryAsync<(int Id, string Name)>($"SELECT name, id FROM users ORDER BY id"));
        Assert.Equal([("Alice", 1)], await Db.QueryAsync<(string?, int)>($"SELECT name, id FROM users WHERE id = {1}"));
        Assert.Equal([Role.Admin, Role.Author], await Db.QueryAsync<Role>($"SELECT role FROM users ORDER BY id"));
    }

    [Fact]
    public async Task Rows_become_records_of_the_schema()
    {
        var users = await Db.QueryAsync<User>($"SELECT * FROM users ORDER BY id");
        Assert.Equal(await Db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }), users);
        Assert.Throws<RelationNotLoadedException>(() => users[0].Posts);
    }

    [Fact]
    public async Task Every_type_of_column_is_read()
    {
        var at = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        var ticket = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        await Db.Sample.CreateAsync(new()
        {
            Data = new()
            {
                Flag = true, Small = 7, Big = long.MaxValue, Ratio = 1.5, Price = 12.25m, At = at, Day = new DateOnly(2026, 1, 2), Ticket = ticket,
                Blob = [1, 2], Document = JsonElement.Parse("""{"a":[1]}"""), MaybeRole = Role.Admin,
            },
        });
        var row = Assert.Single(await Db.QueryAsync<EverythingRow>(
            $"""SELECT flag, small, big, ratio, price, at, day, ticket, blob, document, "maybeRole", 'Friday' AS weekday FROM "Sample" """));
        Assert.Equal((true, (short)7, long.MaxValue, 1.5f, 12.25m), (row.Flag, row.Small, row.Big!.Value, row.Ratio, row.Price));
        Assert.Equal((new DateTimeOffset(at), new DateOnly(2026, 1, 2), ticket, DayOfWeek.Friday, Role.Admin), (row.Moment, row.Day!.Value, row.Ticket, row.Weekday, row.MaybeRole!.Value));
        Assert.Equal([1, 2], row.Blob!);
        Assert.Equal(1, row.Document.GetProperty("a")[0].GetInt32());
        var (price, id, day, document) = (await Db.QueryAsync($"""SELECT price, ticket, day, document FROM "Sample" """,
            found => (found.GetDecimal("price"), found.GetGuid("ticket"), found.GetDateOnly("day"), found.GetJson("document").GetProperty("a").GetArrayLength())))[0];
        Assert.Equal((12.25m, ticket, new DateOnly(2026, 1, 2), 1), (price, id, day, document));
    }

    [Fact]
    public async Task Missing_columns_and_nulls_are_told_by_name()
    {
        var missing = await Assert.ThrowsAsync<SchemaFirstException>(() => Db.QueryAsync<PostRow>($"SELECT id, title FROM posts"));
        Assert.Equal("P2023", missing.Code);
        Assert.Contains("'PostRow.Content'", missing.Message, StringComparison.Ordinal);
        Assert.Contains("'id', 'title'", missing.Message, StringComparison.Ordinal);
        var isNull = await Assert.ThrowsAsync<SchemaFirstException>(() => Db.QueryAsync<NamedRow>($"SELECT NULL AS name"));
        Assert.Equal("P2023", isNull.Code);
        Assert.Contains("'NamedRow.Name' may not be null", isNull.Message, StringComparison.Ordinal);
        var wrong = await Assert.ThrowsAsync<SchemaFirstException>(() => Db.QueryAsync<int>($"SELECT 'a' AS a, 'b' AS b"));
        Assert.Equal("P2023", wrong.Code);
        Assert.Equal("P2023", (await Assert.ThrowsAsync<SchemaFirstException>(() => Db.QueryAsync<Guid>($"SELECT 'no uuid' AS a"))).Code);
    }

    [Fact]
    public async Task A_type_that_is_not_known_where_the_query_stands_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Read<PostRow>());

#pragma warning disable SF4101 // What the compiler sees here is what is tested.
        Task<IReadOnlyList<T>> Read<T>() => Db.QueryAsync<T>($"SELECT 1");
#pragma warning restore SF4101
    }

    [Fact]
    public async Task Pieces_of_sql_are_put_together()
    {
        int[] ids = [1, 3, 4];
        Sql filter = Sql.Join([(Sql)$"id IN ({Sql.Join(ids)})", (Sql)$"published = {true}"], " AND ");
        var table = Sql.Identifier("posts");
        var order = Sql.Raw("ORDER BY id DESC");
        Assert.Equal([4, 1], await Db.QueryAsync<int>($"SELECT id FROM {table} WHERE {filter} {Sql.Empty} {order}"));
        Assert.Throws<ArgumentException>(() => Sql.Join(Array.Empty<int>()));
        Assert.Equal("\"a\"\"b\"", Sql.Identifier("a\"b").ToString());
    }

    [Fact]
    public async Task Values_of_every_type_are_parameters()
    {
        var at = new DateTime(2026, 1, 2, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal([1], await Db.QueryAsync<int>($"SELECT id FROM posts WHERE created_at = {at}"));
        Assert.Equal([1], await Db.QueryAsync<int>($"SELECT id FROM users WHERE fee = {12.5m} AND id = {(short)1} AND email = {"alice@prisma.io"}"));
        Assert.Equal([1], await Db.QueryAsync<int>($"SELECT id FROM profiles WHERE avatar = {new byte[] { 1, 2, 3 }}"));
        Assert.Throws<ArgumentException>(() => { Sql sql = $"{Role.Admin}"; });
        Assert.Throws<ArgumentException>(() => { Sql sql = $"{new object()}"; });
        Assert.Equal(1, await Db.ExecuteAsync($"UPDATE posts SET content = {(string?)null} WHERE id = {4}"));
        Assert.Null((await Db.Post.FindUniqueOrThrowAsync(new() { Where = new() { Id = 4 } })).Content);
    }

    [Fact]
    public async Task Raw_queries_run_in_transactions()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Db.TransactionAsync(async tx =>
        {
            Assert.Equal(4, await tx.ExecuteAsync($"UPDATE posts SET views = views + {1}"));
            Assert.Equal([11], await tx.QueryAsync<int>($"SELECT views FROM posts WHERE id = {1}"));
            throw new InvalidOperationException();
        }));
        Assert.Equal([10], await Db.QueryAsync<int>($"SELECT views FROM posts WHERE id = {1}"));
    }
}
