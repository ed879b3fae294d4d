using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SchemaFirst.Cli.Tests;

public sealed class DoctorAndDiagram : IDisposable
{
    private const string Schema = """
        datasource db {
          provider = "sqlite"
        }

        model User {
          id      Int      @id @default(autoincrement())
          email   String   @unique
          name    String?
          profile Profile?
          posts   Post[]
          tags    Tag[]
        }

        model Profile {
          id     Int  @id
          userId Int  @unique
          user   User @relation(fields: [userId], references: [id])
        }

        model Post {
          id       Int   @id
          authorId Int?
          author   User? @relation(fields: [authorId], references: [id])

          @@index([authorId])
        }

        model Tag {
          id    Int    @id
          users User[]
        }
        """;

    private readonly Tool _tool = new();

    [Fact]
    public void Draws_mermaid_with_keys_and_cardinalities()
    {
        _tool.File("schema.prisma", Schema);
        var result = _tool.Run("diagram");
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n').Select(static line => line.Trim()).ToList();
        Assert.Equal("erDiagram", lines[0]);
        Assert.Contains("Int id PK", lines);
        Assert.Contains("String email UK", lines);
        Assert.Contains("String name \"optional\"", lines);
        Assert.Contains("Int userId FK, UK", lines);
        Assert.Contains("User ||--o| Profile : user", lines);
        Assert.Contains("User |o--o{ Post : author", lines);
        Assert.Contains(lines, static line => line.Contains(" }o--o{ ", StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_a_picture_of_some_models_with_their_neighbours()
    {
        _tool.File("schema.prisma", Schema);
        Assert.Equal(0, _tool.Run("diagram", "--format", "svg", "--model", "Post", "-o", "schema.svg").ExitCode);
        var picture = XDocument.Parse(_tool.Text("schema.svg"));
        var titles = picture.Descendants().Where(static element => element.Name.LocalName == "title").Select(static title => title.Value).ToList();
        Assert.Contains("Post", titles);
        Assert.Contains("User", titles);
        Assert.Contains("Post.author", titles);
        Assert.DoesNotContain("Tag", titles);
        Assert.Equal(2, _tool.Run("diagram", "--model", "Nobody").ExitCode);
    }

    [Fact]
    public void The_doctor_says_what_is_wrong_and_what_to_do()
    {
        _tool.File("schema.prisma", Schema.Replace("users User[]", "users Usr[]", StringComparison.Ordinal));
        _tool.File("a/a.csproj", "<Project><ItemGroup><PackageReference Include=\"SchemaFirst\" Version=\"0.0.1\" /><PackageReference Include=\"SchemaFirst.Testing\" Version=\"0.0.2\" /></ItemGroup></Project>");
        var result = _tool.Run("doctor", "--json", "--url", "file:./missing/dev.db");
        Assert.Equal(1, result.ExitCode);
        var checks = JsonNode.Parse(result.Output)!["checks"]!.AsArray().ToDictionary(static check => check!["name"]!.GetValue<string>(), static check => check!["state"]!.GetValue<string>());
        Assert.Equal("fine", checks["sdk"]);
        Assert.Equal("broken", checks["packages"]);
        Assert.Equal("odd", checks["provider"]);
        Assert.Equal("broken", checks["schema"]);
        Assert.Equal("broken", checks["connection"]);
    }

    [Fact]
    public void The_doctor_is_content_and_sees_drift()
    {
        _tool.File("schema.prisma", Schema);
        _tool.File("schemafirst.json", "{ \"datasource\": { \"url\": \"file:./dev.db\" } }");
        Assert.Equal(0, _tool.Run("migrate", "dev", "--name", "init").ExitCode);
        var healthy = _tool.Run("doctor");
        Assert.True(healthy.ExitCode == 0, healthy.Output + healthy.Error);
        Assert.Contains("✓ drift", healthy.Output);
        Assert.DoesNotContain('\e', healthy.Output);

        _tool.File("drift.sql", "CREATE TABLE \"Other\" (\"id\" INTEGER NOT NULL PRIMARY KEY);");
        Assert.Equal(0, _tool.Run("db", "execute", "--file", "drift.sql").ExitCode);
        var drifted = _tool.Run("doctor");
        Assert.Equal(1, drifted.ExitCode);
        Assert.Contains("✗ drift", drifted.Output);
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -f -c schemafirst")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Shells_complete_by_asking_the_tool(string shell, string part)
    {
        var result = _tool.Run("completion", shell);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(part, result.Output);
        Assert.Contains("migrate", _tool.Run("[suggest:14]", "schemafirst mi").Output);
    }

    public void Dispose() => _tool.Dispose();
}
