using System.Text.Json.Nodes;

namespace SchemaFirst.Runtime.Tests.Writes;

public sealed class ManyWritesOnSqlite(SqliteBackend backend) : ManyWrites<SqliteBackend>(backend);

public sealed class ManyWritesOnPostgreSql(PostgreSqlBackend backend) : ManyWrites<PostgreSqlBackend>(backend)
{
    [Fact]
    public async Task Rows_that_are_there_can_be_skipped()
    {
        await Write("Item.createOne", """{ "data": { "id": 1, "code": "a" } }""");

        var answer = await Write("Item.createMany", """{ "data": [{ "id": 1, "code": "x" }, { "id": 2, "code": "b" }], "skipDuplicates": true }""");

        Assert.Equal(1, answer!["count"]!.GetValue<long>());
    }
}

public abstract class ManyWrites<TBackend>(TBackend backend) : WriteSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    protected override string Models => """
        enum Size {
          Small @map("s")
          Large @map("l")
        }

        model Item {
          id      Int       @id @default(autoincrement())
          code    String    @unique
          stock   Int       @default(0)
          price   Decimal?
          size    Size      @default(Small)
          note    String?   @map("remark")
          touched DateTime? @updatedAt
          parts   Part[]

          @@map("items")
        }

        model Part {
          itemId Int
          no     Int
          label  String @default(uuid())
          item   Item   @relation(fields: [itemId], references: [id], onDelete: Cascade)

          @@id([itemId, no])
        }
        """;

    [Fact]
    public async Task Rows_of_different_forms_are_all_created_in_their_order()
    {
        var answer = await Ask("Item.createManyAndReturn", """
            { "arguments": { "data": [{ "code": "a" }, { "code": "b", "id": 50, "note": "n" }, { "code": "c", "size": "Large", "stock": 3 }, {"code": "d", "note": null }] },
              "selection": { "code": true, "stock": true, "size": true, "note": true } }
            """);

        Assert.Equal(
            """[{"code":"a","stock":0,"size":"Small","note":null},{"code":"b","stock":0,"size":"Small","note":"n"},{"code":"c","stock":3,"size":"Large","note":null},{"code":"d","stock":0,"size":"Small","note":null}]""",
            answer!.ToJsonString());
    }

    [Fact]
    public async Task More_rows_are_created_than_one_statement_has_parameters_for()
    {
        const int Count = 30_000;
        var rows = new JsonArray([.. Enumerable.Range(1, Count).Select(static id => (JsonNode)new JsonObject { ["code"] = $"c{id}", ["stock"] = id })]);

        var answer = await Write("Item.createMany", $$"""{ "data": {{rows.ToJsonString()}} }""");

        Assert.Equal(Count, answer!["count"]!.GetValue<long>());
    }

    [Fact]
    public async Task Either_all_rows_are_created_or_none()
    {
        Assert.Equal("P2002", await Refusal("Item.createMany", """{ "data": [{ "code": "a" }, { "code": "b", "id": 1 }, { "code": "a" }] }"""));

        Assert.Equal("[]", await All("Item"));
    }

    [Fact]
    public async Task Numbers_are_changed_where_they_are()
    {
        await Write("Item.createMany", """{ "data": [{ "id": 1, "code": "a", "stock": 10, "price": "1.5" }, { "id": 2, "code": "b", "stock": 7 }] }""");

        await Write("Item.updateMany", """{ "where": { "id": 1 }, "data": { "stock": { "increment": 5 }, "price": { "multiply": 2 } } }""");
        await Write("Item.updateOne", """{ "where": { "code": "b" }, "data": { "stock": { "divide": 2 }, "price": { "decrement": 1 } } }""");
        await Write("Item.updateOne", """{ "where": { "code": "b" }, "data": { "stock": { "decrement": 1 }, "note": { "set": "x" } } }""");

        var rows = JsonNode.Parse(await All("Item", """{ "stock": true, "price": true, "note": true }"""))!.AsArray();
        Assert.Equal(15, rows[0]!["stock"]!.GetValue<int>());
        Assert.Equal(3m, decimal.Parse(rows[0]!["price"]!["value"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("""{"stock":2,"price":null,"note":"x"}""", rows[1]!.ToJsonString());
    }

    [Fact]
    public async Task A_limit_bounds_how_many_rows_change_or_go()
    {
        await Write("Item.createMany", """{ "data": [{ "code": "a" }, { "code": "b" }, { "code": "c" }] }""");

        Assert.Equal(2, (await Write("Item.updateMany", """{ "data": { "stock": 1 }, "limit": 2 }"""))!["count"]!.GetValue<long>());
        Assert.Equal(1, (await Write("Item.deleteMany", """{ "where": { "stock": 1 }, "limit": 1 }"""))!["count"]!.GetValue<long>());
        Assert.Equal("P2019", await Refusal("Item.deleteMany", """{ "limit": -1 }"""));
    }

    [Fact]
    public async Task A_write_by_isNot_reaches_rows_whose_condition_is_unknown()
    {
        await Write("Item.createMany", """{ "data": [{ "id": 1, "code": "a", "note": "x" }, { "id": 2, "code": "b" }, { "id": 3, "code": "c", "note": "y" }] }""");
        await Write("Part.createMany", """{ "data": [{ "itemId": 1, "no": 1 }, { "itemId": 2, "no": 1 }, { "itemId": 3, "no": 1 }] }""");

        var answer = await Write("Part.deleteMany", """{ "where": { "item": { "isNot": { "note": "x" } } } }""");

        Assert.Equal(2, answer!["count"]!.GetValue<long>());
        Assert.Equal("""[{"itemId":1}]""", await All("Part", """{ "itemId": true }""", "no"));
    }

    [Fact]
    public async Task Changed_rows_are_given_back()
    {
        await Write("Item.createMany", """{ "data": [{ "id": 1, "code": "a" }, { "id": 2, "code": "b" }] }""");
        await Write("Part.createMany", """{ "data": [{ "itemId": 1, "no": 1, "label": "x" }, { "itemId": 2, "no": 1, "label": "y" }] }""");

        var answer = await Ask("Part.updateManyAndReturn", """
            { "arguments": { "where": { "item": { "code": "b" } }, "data": { "label": "z" } },
              "selection": { "label": true, "item": { "arguments": {}, "selection": { "code": true } } } }
            """);

        Assert.Equal("""[{"label":"z","item":{"code":"b"}}]""", answer!.ToJsonString());
    }

    [Fact]
    public async Task A_deleted_row_is_given_back_with_what_went_with_it()
    {
        await Write("Item.createOne", """{ "data": { "id": 1, "code": "a", "parts": { "create": [{ "no": 1, "label": "x" }, { "no": 2, "label": "y" }] } } }""");

        var answer = await Ask("Item.deleteOne", """
            { "arguments": { "where": { "code": "a" } }, "selection": { "id": true, "parts": { "arguments": { "orderBy": [{ "no": "asc" }] }, "selection": { "label": true } } } }
            """);

        Assert.Equal("""{"id":1,"parts":[{"label":"x"},{"label":"y"}]}""", answer!.ToJsonString());
        Assert.Equal("[]", await All("Part", order: "no"));
    }

    [Fact]
    public async Task A_row_that_is_not_there_can_be_neither_changed_nor_deleted()
    {
        Assert.Equal("P2025", await Refusal("Item.updateOne", """{ "where": { "id": 1 }, "data": { "stock": 1 } }"""));
        Assert.Equal("P2025", await Refusal("Item.updateOne", """{ "where": { "id": 1 }, "data": {} }"""));
        Assert.Equal("P2025", await Refusal("Item.deleteOne", """{ "where": { "id": 1, "stock": { "gt": 3 } } }"""));
    }

    [Fact]
    public async Task Upsert_creates_once_and_changes_afterwards()
    {
        const string Arguments = """{ "where": { "code": "a" }, "create": { "code": "a", "stock": 1 }, "update": { "stock": { "increment": 10 } } }""";

        Assert.Equal(1, (await Write("Item.upsertOne", Arguments))!["stock"]!.GetValue<long>());
        Assert.Equal(11, (await Write("Item.upsertOne", Arguments))!["stock"]!.GetValue<long>());
    }

    [Fact]
    public async Task Upsert_whose_new_row_has_another_key_looks_first()
    {
        const string Arguments = """{ "where": { "code": "a" }, "create": { "code": "b", "stock": 1 }, "update": { "stock": 5 } }""";

        Assert.Equal("b", (await Write("Item.upsertOne", Arguments))!["code"]!.GetValue<string>());
        Assert.Equal("P2002", await Refusal("Item.upsertOne", Arguments));
    }

    [Fact]
    public async Task Upsert_by_a_compound_key_writes_along_relations_too()
    {
        await Write("Part.upsertOne", """
            { "where": { "itemId_no": { "itemId": 1, "no": 2 } }, "create": { "no": 2, "item": { "create": { "id": 1, "code": "a" } } }, "update": { "label": "never" } }
            """);
        await Write("Part.upsertOne", """
            { "where": { "itemId_no": { "itemId": 1, "no": 2 } }, "create": { "no": 2, "itemId": 1 }, "update": { "item": { "update": { "stock": 4 } } } }
            """);

        Assert.Equal("""[{"code":"a","stock":4}]""", await All("Item", """{ "code": true, "stock": true }"""));
    }

    [Fact]
    public async Task UpdatedAt_is_set_by_every_change_and_only_by_changes()
    {
        var created = (await Write("Item.createOne", """{ "data": { "code": "a" } }"""))!["touched"]!.ToJsonString();
        await Task.Delay(5);

        Assert.Equal(created, (await Write("Item.updateOne", """{ "where": { "code": "a" }, "data": {} }"""))!["touched"]!.ToJsonString());
        Assert.NotEqual(created, (await Write("Item.updateOne", """{ "where": { "code": "a" }, "data": { "stock": 1 } }"""))!["touched"]!.ToJsonString());
        Assert.Null((await Write("Item.updateOne", """{ "where": { "code": "a" }, "data": { "touched": null } }"""))!["touched"]);
    }

    [Theory]
    [InlineData("'; DROP TABLE items; --")]
    [InlineData("a\\u0001\\\"b`c$1%_")]
    [InlineData("\\uD83D\\uDE00")]
    public async Task Text_is_stored_as_it_is(string text)
    {
        var answer = await Write("Item.createOne", $$"""{ "data": { "code": "{{text}}", "note": "{{text}}" } }""");
        var changed = await Write("Item.updateOne", $$"""{ "where": { "code": "{{text}}" }, "data": { "code": { "set": "{{text}}" } } }""");

        Assert.Equal(JsonNode.Parse($"\"{text}\"")!.GetValue<string>(), answer!["note"]!.GetValue<string>());
        Assert.Equal(answer["code"]!.GetValue<string>(), changed!["code"]!.GetValue<string>());
    }
}
