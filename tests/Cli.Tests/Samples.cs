namespace SchemaFirst.Cli.Tests;

/// <summary>Schemas that the tests share.</summary>
internal static class Samples
{
    public const string Prisma = """
        datasource db {
          provider = "sqlite"
        }

        /// A person who writes
        model User {
          id    Int    @id @default(autoincrement())
          email String @unique
          posts Post[]
        }

        model Post {
          id       Int   @id @default(autoincrement())
          authorId Int?
          author   User? @relation(fields: [authorId], references: [id], onDelete: Cascade)
        }

        """;

    public const string CSharp = """
        #nullable enable
        using System.Collections.Generic;
        using SchemaFirst;

        namespace Sample;

        [Datasource(Provider.Sqlite, Provider.PostgreSql)]
        public sealed partial class SampleDb : SchemaClient;

        /// <summary>A person who writes</summary>
        [Model]
        public partial record User
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique, PostgreSql.VarChar(200)] public required string Email { get; init; }
            public partial IReadOnlyList<Post> Posts { get; }
        }

        [Model]
        public partial record Post
        {
            [Id, AutoIncrement] public int Id { get; init; }
            public int? AuthorId { get; init; }
            [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
            public partial User? Author { get; }
        }
        """;
}
