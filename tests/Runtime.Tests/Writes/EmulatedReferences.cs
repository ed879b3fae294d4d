namespace SchemaFirst.Runtime.Tests.Writes;

public sealed class EmulatedReferencesOnSqlite : EmulatedReferences<SqliteBackend>;

public sealed class EmulatedReferencesOnPostgreSql : EmulatedReferences<PostgreSqlBackend>;

/// <summary>Under <c>relationMode = "prisma"</c> no foreign key of the database does anything.</summary>
public abstract class EmulatedReferences<TBackend> : WriteSpecification<TBackend>
    where TBackend : IBackend, new()
{
    protected override string Datasource => "relationMode = \"prisma\"";

    protected override string Models => """
        model Root {
          id        Int        @id
          code      Int        @unique
          cascading Cascading[]
          emptied   Emptied[]
          guarded   Guarded[]
          parentId  Int?
          parent    Root?      @relation("Tree", fields: [parentId], references: [id], onDelete: Cascade, onUpdate: Cascade)
          children  Root[]     @relation("Tree")

          @@index([parentId])
        }

        model Cascading {
          id     Int    @id
          rootId Int
          root   Root   @relation(fields: [rootId], references: [id], onDelete: Cascade, onUpdate: Cascade)
          leaves Leaf[]

          @@index([rootId])
        }

        model Leaf {
          id          Int       @id
          cascadingId Int
          cascading   Cascading @relation(fields: [cascadingId], references: [id], onDelete: Cascade)

          @@index([cascadingId])
        }

        model Emptied {
          id     Int   @id
          rootId Int?
          root   Root? @relation(fields: [rootId], references: [id], onDelete: SetNull, onUpdate: SetNull)

          @@index([rootId])
        }

        model Guarded {
          id   Int  @id
          code Int
          root Root @relation(fields: [code], references: [code], onDelete: Restrict, onUpdate: Restrict)

          @@index([code])
        }
        """;

    [Fact]
    public async Task Deletes_reach_as_far_as_the_schema_says()
    {
        await Write("Root.createOne", """
            { "data": { "id": 1, "code": 1, "cascading": { "create": { "id": 1, "leaves": { "create": { "id": 1 } } } }, "emptied": { "create": { "id": 1 } },
                "children": { "create": { "id": 2, "code": 2, "children": { "create": { "id": 3, "code": 3, "cascading": { "create": { "id": 9 } } } } } } } }
            """);
        await Write("Root.createOne", """{ "data": { "id": 5, "code": 5 } }""");

        await Write("Root.deleteOne", """{ "where": { "id": 1 } }""");

        Assert.Equal("""[{"id":5}]""", await All("Root", """{ "id": true }"""));
        Assert.Equal("[]", await All("Cascading"));
        Assert.Equal("[]", await All("Leaf"));
        Assert.Equal("""[{"id":1,"rootId":null}]""", await All("Emptied"));
    }

    [Fact]
    public async Task Deletes_are_refused_where_the_schema_says_so()
    {
        await Write("Root.createOne", """{ "data": { "id": 1, "code": 7, "guarded": { "create": { "id": 1 } }, "emptied": { "create": { "id": 1 } } } }""");

        Assert.Equal("P2014", await Refusal("Root.deleteOne", """{ "where": { "id": 1 } }"""));
        Assert.Equal("P2014", await Refusal("Root.deleteMany", "{}"));
        Assert.Equal("""[{"id":1,"rootId":1}]""", await All("Emptied"));
    }

    [Fact]
    public async Task Circles_of_rows_are_deleted_too()
    {
        await Write("Root.createMany", """{ "data": [{ "id": 1, "code": 1, "parentId": 2 }, { "id": 2, "code": 2, "parentId": 1 }] }""");

        await Write("Root.deleteOne", """{ "where": { "id": 1 } }""");

        Assert.Equal("[]", await All("Root"));
    }

    [Theory]
    [InlineData("Root.updateOne")]
    [InlineData("Root.updateMany")]
    public async Task Changed_keys_are_followed(string action)
    {
        await Write("Root.createOne", """{ "data": { "id": 1, "code": 1, "cascading": { "create": { "id": 1 } }, "emptied": { "create": { "id": 1 } }, "children": { "create": { "id": 2, "code": 2 } } } }""");

        await Write(action, """{ "where": { "id": 1 }, "data": { "id": 10 } }""");

        Assert.Equal("""[{"id":1,"rootId":10}]""", await All("Cascading"));
        Assert.Equal("""[{"id":1,"rootId":null}]""", await All("Emptied"));
        Assert.Equal("""[{"id":2,"parentId":10},{"id":10,"parentId":null}]""", await All("Root", """{ "id": true, "parentId": true }"""));
    }

    [Fact]
    public async Task Changed_keys_are_refused_where_the_schema_says_so()
    {
        await Write("Root.createOne", """{ "data": { "id": 1, "code": 1, "guarded": { "create": { "id": 1 } } } }""");

        Assert.Equal("P2014", await Refusal("Root.updateOne", """{ "where": { "id": 1 }, "data": { "code": 2 } }"""));
        await Write("Root.updateOne", """{ "where": { "id": 1 }, "data": { "id": 2 } }""");

        Assert.Equal("""[{"id":2,"code":1}]""", await All("Root", """{ "id": true, "code": true }"""));
    }
}
