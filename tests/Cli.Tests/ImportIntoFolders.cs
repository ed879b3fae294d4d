namespace SchemaFirst.Cli.Tests;

public sealed class ImportIntoFolders : IDisposable
{
    private const string Out = "Models";
    private readonly Tool _tool = new();

    [Fact]
    public void Writes_a_file_for_each_type_and_keeps_the_order()
    {
        Import(Samples.Prisma, "--namespace", "Sample", "--client", "SampleDb");
        Assert.Equal(["Post.cs", "SampleDb.cs", "User.cs"], Files());
        Assert.Contains("typeof(User), typeof(Post))]", _tool.Text("Models/SampleDb.cs"));
        Assert.Equal(Samples.Prisma, _tool.Run("export", Out).Output);
    }

    [Fact]
    public void Lists_no_order_that_the_files_have_by_themselves()
    {
        Import("""
            datasource db {
              provider = "sqlite"
            }

            model Ant {
              id Int @id
            }

            model Bee {
              id Int @id
            }

            // the end

            """);
        Assert.DoesNotContain("SchemaOrder", _tool.Text("Models/AppDb.cs"));
        Assert.EndsWith("// the end\n", _tool.Text("Models/Bee.cs"));
        Assert.Equal(_tool.Text("schema.prisma"), _tool.Run("export", Out).Output);
    }

    [Fact]
    public void Keeps_blocks_of_the_client_that_stand_apart()
    {
        Import("""
            generator client {
              provider = "prisma-client"
              output   = "./generated"
            }

            model Bee {
              id Int @id
            }

            datasource db {
              provider = "sqlite"
            }

            model Ant {
              id Int @id
            }

            """);
        Assert.Equal(["Ant.cs", "AppDb.cs", "AppDb.part2.cs", "Bee.cs"], Files());
        Assert.Equal(_tool.Text("schema.prisma"), _tool.Run("export", Out).Output);
    }

    [Fact]
    public void Turns_files_into_folders_and_back()
    {
        _tool.File("prisma/schema.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n");
        _tool.File("prisma/order-lines.prisma", "/// One article\nmodel Line {\n  id Int @id\n}\n\n// below\n");
        _tool.File("prisma/people/clerks.prisma", "model Clerk {\n  id Int @id\n}\n");
        _tool.File("prisma/snake_case.prisma", "model Snake {\n  id Int @id\n}\n");
        Assert.Equal(0, _tool.Run("import", "prisma", "-o", Out).ExitCode);
        Assert.Equal(["AppDb.cs", "OrderLines/Line.cs", "People/Clerks/Clerk.cs", "snake_case/Snake.cs"], Files());
        var export = _tool.Run("export", Out, "-o", "back", "--json");
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        foreach (var file in new[] { "schema.prisma", "order-lines.prisma", "people/clerks.prisma", "snake_case.prisma" })
        {
            Assert.Equal(_tool.Text("prisma/" + file), _tool.Text("back/" + file));
        }
    }

    [Fact]
    public void Exports_into_no_folder_that_holds_another_schema()
    {
        Import(Samples.Prisma);
        _tool.File("back/old.prisma", "model Old {\n  id Int @id\n}\n");
        var refused = _tool.Run("export", Out, "-o", "back");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("SF9028", refused.Error);
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "back", "schema.prisma")));
    }

    [Fact]
    public void Writes_one_file_when_asked()
    {
        Import(Samples.Prisma, "--single-file");
        Assert.Equal(["Schema.cs"], Files());
    }

    [Fact]
    public void Leaves_files_made_by_hand_alone_and_unchanged_ones_too()
    {
        Import(Samples.Prisma, "--namespace", "Sample");
        _tool.File("Models/User.More.cs", "namespace Sample;\n\npublic partial record User\n{\n    public string Domain => Email.Split('@')[1];\n}\n");
        Assert.Equal(0, _tool.Run("import", "schema.prisma", "-o", Out, "--namespace", "Sample").ExitCode);
        Assert.Contains("Domain", _tool.Text("Models/User.More.cs"));
        Assert.Equal(Samples.Prisma, _tool.Run("export", Out).Output);
    }

    [Fact]
    public void Writes_nothing_where_one_file_would_be_lost()
    {
        Import(Samples.Prisma);
        File.Delete(Path.Combine(_tool.Folder, Out, "AppDb.cs"));
        var mine = _tool.Text("Models/User.cs").Replace("{ get; init; }\n    public partial", "{ get; init; }\n\n    public bool IsNew() => Id == 0;\n\n    public partial");
        _tool.File("Models/User.cs", mine);
        var refused = _tool.Run("import", "schema.prisma", "-o", Out);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("SF9016", refused.Error);
        var forced = _tool.Run("import", "schema.prisma", "-o", Out, "--force");
        Assert.Equal(2, forced.ExitCode);
        Assert.Contains("SF9018", forced.Error);
        Assert.Equal(["Post.cs", "User.cs"], Files());
        Assert.Equal(mine, _tool.Text("Models/User.cs"));
    }

    [Fact]
    public void Replaces_what_only_the_schema_says_when_told_to()
    {
        Import(Samples.Prisma);
        _tool.File("schema.prisma", Samples.Prisma.Replace("email String @unique", "mail  String @unique"));
        Assert.Equal(0, _tool.Run("import", "schema.prisma", "-o", Out, "--force").ExitCode);
        Assert.Contains("string Mail", _tool.Text("Models/User.cs"));
    }

    [Fact]
    public void Declares_no_type_twice()
    {
        Import(Samples.Prisma);
        File.Move(Path.Combine(_tool.Folder, Out, "User.cs"), Path.Combine(_tool.Folder, Out, "Person.cs"));
        var refused = _tool.Run("import", "schema.prisma", "-o", Out);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("SF9019", refused.Error);
        Assert.Equal(["AppDb.cs", "Person.cs", "Post.cs"], Files());
    }

    [Theory]
    [InlineData(false, "public Guid Id", "public DateOnly Day", "public TimeOnly? Hour", "public IReadOnlyList<DateTimeOffset> Moments", "[PostgreSql.Timestamptz(3)] public DateTimeOffset Exact")]
    [InlineData(true, "PostgreSql.Uuid] public required string Id", "[PostgreSql.Date] public DateTime Day", "[PostgreSql.Time] public DateTime? Hour", "[PostgreSql.Timestamptz] public IReadOnlyList<DateTime> Moments", "[PostgreSql.Timestamptz(3)] public DateTime Exact")]
    public void Writes_the_richer_type_unless_told_not_to(bool plain, params string[] expected)
    {
        string[] options = plain ? ["--plain-types"] : [];
        Import("""
            datasource db {
              provider = "postgresql"
            }

            model Event {
              id      String     @id @default(uuid()) @db.Uuid
              day     DateTime   @db.Date
              hour    DateTime?  @db.Time
              moments DateTime[] @db.Timestamptz
              exact   DateTime   @db.Timestamptz(3)
              ticket  String     @unique @db.Uuid
            }

            """, options);
        Assert.All(expected, text => Assert.Contains(text, _tool.Text("Models/Event.cs")));
        Assert.Equal(_tool.Text("schema.prisma"), _tool.Run("export", Out).Output);
    }

    public void Dispose() => _tool.Dispose();

    private void Import(string prisma, params string[] options)
    {
        _tool.File("schema.prisma", prisma);
        var import = _tool.Run(["import", "schema.prisma", "-o", Out, .. options]);
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
    }

    private List<string> Files()
    {
        var folder = Path.Combine(_tool.Folder, Out);
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
