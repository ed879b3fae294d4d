using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Compiler.Tests.Harness;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Compiler.Tests.Reading;

public sealed class RecordReadingTests
{
    [Fact]
    public void Reads_the_blog() => Reads(
        """
        using SchemaFirst;

        namespace Blog;

        [Datasource(Provider.PostgreSql)]
        public sealed partial class BlogDb : SchemaClient;

        /// <summary>Somebody who writes.</summary>
        [Model]
        public partial record User
        {
            [Id, AutoIncrement] public int Id { get; init; }
            // the login
            [Unique]            public required string Email { get; init; }
                                public string? Name { get; init; } // may be hidden
                                public partial IReadOnlyList<Post> Posts { get; }
        }

        [Model, Index(nameof(AuthorId))]
        public partial record Post
        {
            [Id, AutoIncrement]  public int Id { get; init; }
            [PostgreSql.VarChar(200)] public required string Title { get; init; }
            [Default(false)]     public bool Published { get; init; }
            [Now]                public DateTime CreatedAt { get; init; }
            public int? AuthorId { get; init; }
            [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
            public partial User? Author { get; }
        }
        """,
        """
        datasource db {
          provider = "postgresql"
        }

        /// Somebody who writes.
        model User {
          id    Int     @id @default(autoincrement())
          // the login
          email String  @unique
          name  String? // may be hidden
          posts Post[]
        }

        model Post {
          id        Int      @id @default(autoincrement())
          title     String   @db.VarChar(200)
          published Boolean  @default(false)
          createdAt DateTime @default(now())
          authorId  Int?
          author    User?    @relation(fields: [authorId], references: [id], onDelete: Cascade)

          @@index([authorId])
        }

        """);

    [Fact]
    public void Reads_positional_records() => Reads(
        """
        using SchemaFirst;

        [Model]
        public partial record Tag(
            [Id] int Id,
            // shown to everybody
            [property: Unique, Map("tag_name")] string Name);
        """,
        """
        model Tag {
          id   Int    @id
          // shown to everybody
          name String @unique @map("tag_name")
        }

        """);

    [Fact]
    public void Reads_richer_types_with_the_native_types_they_stand_for() => Reads(
        """
        using SchemaFirst;
        [Datasource(Provider.PostgreSql)] public sealed partial class Db : SchemaClient;
        [Model]
        public partial record Visit
        {
            [Id] public Guid Id { get; init; }
            public DateOnly Day { get; init; }
            public TimeOnly? Hour { get; init; }
            public DateTimeOffset Seen { get; init; }
            [PostgreSql.VarChar(36)] public Guid Other { get; init; }
            [Json] public required Details Details { get; init; }
            public System.DateTime At { get; init; }
        }
        public sealed record Details(string Text);
        """,
        """
        datasource db {
          provider = "postgresql"
        }

        model Visit {
          id      String    @id @db.Uuid
          day     DateTime  @db.Date
          hour    DateTime? @db.Time
          seen    DateTime  @db.Timestamptz
          other   String    @db.VarChar(36)
          details Json
          at      DateTime
        }

        """,
        "postgresql");

    [Fact]
    public void Shows_one_provider_its_own_native_types() => Reads(
        """
        using SchemaFirst;
        [Datasource(Provider.PostgreSql, Provider.MySql)] public sealed partial class Db : SchemaClient;
        [Model]
        public partial record A
        {
            [Id] public int Id { get; init; }
            [PostgreSql.Text, MySql.LongText] public required string Text { get; init; }
        }
        """,
        """
        datasource db {
          provider = "mysql"
        }

        model A {
          id   Int    @id
          text String @db.LongText
        }

        """,
        "mysql");

    [Fact]
    public void Leaves_code_and_unused_enums_out() => Reads(
        """
        using SchemaFirst;
        public enum Unused { A }
        [Model]
        public partial record A
        {
            [Id] public int Id { get; init; }
            public string Label => $"A {Id}";
            public static int Count { get; set; }
            public Kind Kind { get; init; }
        }
        public enum Kind { [Map("k")] Known, Unknown }
        [Enum] public enum Marked { X }
        """,
        """
        model A {
          id   Int  @id
          kind Kind
        }

        enum Kind {
          Known   @map("k")
          Unknown
        }

        enum Marked {
          X
        }

        """);

    [Fact]
    public void Takes_the_type_of_the_nearest_namespace() => Reads(
        """
        using SchemaFirst;
        namespace Far { public enum Kind { No } }
        namespace App
        {
            public enum Kind { Yes }
            [Model] public partial record A { [Id] public int Id { get; init; } public Kind Kind { get; init; } }
        }
        """,
        """
        enum Kind {
          Yes
        }

        model A {
          id   Int  @id
          kind Kind
        }

        """);

    [Fact]
    public void Is_equal_when_only_places_changed()
    {
        const string Source = "using SchemaFirst;\n[Model] public partial record A { [Id] public int Id { get; init; } }";
        var before = SchemaReader.ReadFile(Code.Parse(Source));
        var after = SchemaReader.ReadFile(Code.Parse("using SchemaFirst;\n\n\n" + Source.Substring(Source.IndexOf('['))));
        var changed = SchemaReader.ReadFile(Code.Parse(Source.Replace("int Id", "long Id")));
        var first = Assert.IsType<ModelShape>(Assert.Single(before.Shapes));
        Assert.Equal(first.Properties, Assert.IsType<ModelShape>(Assert.Single(after.Shapes)).Properties);
        Assert.Equal(first.Declaration.Members, ((ModelShape)after.Shapes[0]).Declaration.Members);
        Assert.NotEqual(first, changed.Shapes[0]);
    }

    [Fact]
    public void Reads_a_declaration_once()
    {
        var tree = Code.Parse("using SchemaFirst;\n[Model] public partial record A { [Id] public int Id { get; init; } }");
        var record = tree.GetCompilationUnitRoot().Members[0];
        Assert.Same(SchemaReader.Read(record), SchemaReader.Read(record));
        Assert.Same(SchemaReader.ReadFile(tree), SchemaReader.ReadFile(tree));
    }

    private static void Reads(string code, string prisma, string? provider = null)
    {
        var linked = SchemaLinker.Link([SchemaReader.ReadFile(Code.Parse(code))]);
        Assert.Equal(prisma.Replace("\r\n", "\n"), SchemaPrinter.Print(provider is null ? linked.Syntax : linked.ForProvider(provider)));
    }
}
