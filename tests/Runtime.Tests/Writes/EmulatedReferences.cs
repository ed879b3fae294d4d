namespace SchemaFirst.Runtime.Tests.Writes;

public sealed class EmulatedReferencesOnSqlite(SqliteBackend backend) : EmulatedReferences<SqliteBackend>(backend);

public sealed class EmulatedReferencesOnPostgreSql(PostgreSqlBackend backend) : EmulatedReferences<PostgreSqlBackend>(backend);

/// <summary>Under <c>relationMode = "prisma"</c> no foreign key of the database does anything.</summary>
public abstract class EmulatedReferences<TBackend>(TBackend backend) : WriteSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    protected override string Datasource => "relationMode = \"prisma\"";

    protected override string Models => """
        model Root {
          id        Int        @id
          code      Int        @unique
          cascading Cascading[]
          emptied   Emptied[]
          guarded   Guarded[]
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
            { "data": { "id": 1, "code": 1, "cascading": { "create": { "id": 1, "leaves": { "create": { "id": 1 } } } }, "emptied": { "create": { "id": 1 } } } }
            """);
        await Write("Root.createOne", """{ "data": { "id": 5, "code": 5, "cascading": { "create": { "id": 2, "leaves": { "create": { "id": 2 } } } } } }""");

        await Write("Root.deleteOne", """{ "where": { "id": 1 } }""");

        Assert.Equal("""[{"id":5}]""", await All("Root", """{ "id": true }"""));
        Assert.Equal("""[{"id":2,"rootId":5}]""", await All("Cascading"));
        Assert.Equal("""[{"id":2,"cascadingId":2}]""", await All("Leaf"));
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

    [Theory]
    [InlineData("Root.updateOne")]
    [InlineData("Root.updateMany")]
    public async Task Changed_keys_are_followed(string action)
    {
        await Write("Root.createOne", """{ "data": { "id": 1, "code": 1, "cascading": { "create": { "id": 1 } }, "emptied": { "create": { "id": 1 } } } }""");

        await Write(action, """{ "where": { "id": 1 }, "data": { "id": 10 } }""");

        Assert.Equal("""[{"id":1,"rootId":10}]""", await All("Cascading"));
        Assert.Equal("""[{"id":1,"rootId":null}]""", await All("Emptied"));
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
