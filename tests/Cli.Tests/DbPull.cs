namespace SchemaFirst.Cli.Tests;

/// <summary>Pulls by the tool, as both databases must do them.</summary>
public abstract class DbPull : IDisposable
{
    protected Tool Tool { get; } = new();

    protected abstract string Provider { get; }

    protected abstract string Url { get; }

    [Fact]
    public void Pulls_what_was_pushed()
    {
        Push(Schema());
        var pulled = Run("db", "pull");
        Assert.Equal((0, ""), (pulled.ExitCode, pulled.Error));
        Assert.Contains("written: schema.prisma", pulled.Output);
        Assert.Equal(Schema(), Tool.Text("schema.prisma"));
    }

    [Fact]
    public void Keeps_the_name_of_a_renamed_model()
    {
        var renamed = Schema().Replace("model User", "model Person").Replace(" User?", " Person?").Replace("posts Post[]\n", "posts Post[]\n\n  @@map(\"User\")\n");
        Push(Schema());
        Tool.File("schema.prisma", renamed);
        var pulled = Run("db", "pull", "--print");
        Assert.Equal(0, pulled.ExitCode);
        Assert.Contains("model Person {", pulled.Output);
        Assert.Contains("@@map(\"User\")", pulled.Output);
        Assert.Contains("warning: The name 'Person' was kept", pulled.Error);
        Assert.Equal(renamed, Tool.Text("schema.prisma"));
    }

    [Fact]
    public void Forgets_the_schema_that_was_there_when_forced()
    {
        Push(Schema());
        Tool.File("schema.prisma", Schema().Replace("model User", "model Person").Replace(" User?", " Person?").Replace("posts Post[]\n", "posts Post[]\n\n  @@map(\"User\")\n"));
        Assert.Equal(0, Run("db", "pull", "--force").ExitCode);
        Assert.Contains("model User {", Tool.Text("schema.prisma"));
        Assert.DoesNotContain("@@map", Tool.Text("schema.prisma"));
    }

    [Fact]
    public void Starts_in_CSharp_where_there_is_no_schema()
    {
        Push(Schema());
        File.Delete(Path.Combine(Tool.Folder, "schema.prisma"));
        var pulled = Run("db", "pull");
        Assert.Equal((0, ""), (pulled.ExitCode, pulled.Error));
        Assert.Contains("partial record User", Tool.Text("Schema.cs"));
        Assert.Contains("No difference", Run("migrate", "diff", "--from-url", Url, "--to-schema", "Schema.cs").Output);
    }

    [Fact]
    public void Writes_prisma_text_when_asked_to()
    {
        Push(Schema());
        File.Delete(Path.Combine(Tool.Folder, "schema.prisma"));
        Assert.Equal(0, Run("db", "pull", "--prisma").ExitCode);
        Assert.StartsWith($"datasource db {{\n  provider = \"{Provider}\"\n}}\n", Tool.Text("schema.prisma"));
    }

    [Fact]
    public void Leaves_every_model_in_its_file()
    {
        var at = Schema().IndexOf("model Post", StringComparison.Ordinal);
        Tool.File("models/main.prisma", Schema()[..at]);
        Tool.File("models/post.prisma", Schema()[at..]);
        Assert.Equal(0, Run("db", "push", "--schema", "models").ExitCode);
        Tool.File("more.sql", "CREATE TABLE \"Tag\" (\"id\" INTEGER NOT NULL PRIMARY KEY);");
        Assert.Equal(0, Run("db", "execute", "--file", "more.sql").ExitCode);
        Assert.Equal(0, Run("db", "pull", "--schema", "models").ExitCode);
        Assert.Equal(Schema()[at..], Tool.Text("models/post.prisma"));
        Assert.StartsWith("model Tag {", Tool.Text("models/introspected.prisma"));
    }

    [Fact]
    public void Refuses_an_empty_database()
    {
        Tool.File("schema.prisma", Schema());
        Tool.File("nothing.sql", "SELECT 1;");
        Assert.Equal(0, Run("db", "execute", "--file", "nothing.sql").ExitCode);
        var pulled = Run("db", "pull");
        Assert.Equal(1, pulled.ExitCode);
        Assert.Contains("error P4001: ", pulled.Error);
        Assert.DoesNotContain("   at ", pulled.Error);
        Assert.Equal(Schema(), Tool.Text("schema.prisma"));
    }

    [Fact]
    public void Touches_only_the_CSharp_files_that_the_database_contradicts()
    {
        var space = Provider == "sqlite" ? "Sqlite" : "PostgreSql";
        Tool.File("app.csproj", "<Project />");
        Tool.File("Db.cs", $"using SchemaFirst;\n\n[Datasource(Provider.{space})]\npublic sealed partial class Db : SchemaClient;\n");
        const string Tag = "using SchemaFirst;\n\n// By hand.\n[Model]\npublic partial record Tag\n{\n    [Id] public int Id { get; init; }\n\n    public string Shout() => Id + \"!\";\n}\n";
        Tool.File("Tag.cs", Tag);
        Tool.File("Old.cs", "using SchemaFirst;\n\n[Model]\npublic partial record Old\n{\n    [Id] public int Id { get; init; }\n}\n");
        Tool.File("Person.cs", "using SchemaFirst;\n\n/// <summary>Kept</summary>\n[Model]\n[Map(\"people\")]\npublic partial record Person\n{\n    [Id] public int Id { get; init; }\n    [Map(\"mail\")] public string? Email { get; init; }\n}\n");
        var pushed = Run("db", "push");
        Assert.Equal((0, ""), (pushed.ExitCode, pushed.Error));
        Assert.Contains("already", Run("db", "pull").Output);
        Tool.File("more.sql", "ALTER TABLE people ADD COLUMN born INTEGER; CREATE TABLE \"Extra\" (\"Id\" INTEGER NOT NULL PRIMARY KEY); DROP TABLE \"Old\";");
        Assert.Equal(0, Run("db", "execute", "--file", "more.sql").ExitCode);
        var pulled = Run("db", "pull");
        Assert.Equal(0, pulled.ExitCode);
        Assert.Equal(Tag, Tool.Text("Tag.cs"));
        Assert.Contains("Born", Tool.Text("Person.cs"));
        Assert.Contains("<summary>Kept</summary>", Tool.Text("Person.cs"));
        Assert.Contains("public string? Email", Tool.Text("Person.cs"));
        Assert.Contains("partial record Extra", Tool.Text("Extra.cs"));
        Assert.False(File.Exists(Path.Combine(Tool.Folder, "Old.cs")));
        Assert.Contains("No difference", Run("migrate", "diff", "--from-url", Url, "--to-schema", ".").Output);
        Tool.File("more.sql", "ALTER TABLE \"Tag\" ADD COLUMN more INTEGER;");
        Assert.Equal(0, Run("db", "execute", "--file", "more.sql").ExitCode);
        Assert.Contains("error SF9017: ", Run("db", "pull").Error);
        Assert.Equal(Tag, Tool.Text("Tag.cs"));
    }

    [Fact]
    public void Refuses_to_write_over_a_file_that_is_no_schema()
    {
        Push(Schema());
        File.Delete(Path.Combine(Tool.Folder, "schema.prisma"));
        Tool.File("Schema.cs", "public class Mine;\n");
        var pulled = Run("db", "pull");
        Assert.Equal(2, pulled.ExitCode);
        Assert.Contains("error SF9016: ", pulled.Error);
        Assert.Equal("public class Mine;\n", Tool.Text("Schema.cs"));
    }

    public virtual void Dispose() => Tool.Dispose();

    protected ToolResult Run(params string[] arguments)
    {
        Tool.File(".env", $"DATABASE_URL=\"{Url}\"\n");
        return Tool.Run(arguments);
    }

    private void Push(string schema)
    {
        Tool.File("schema.prisma", schema);
        var pushed = Run("db", "push");
        Assert.Equal((0, ""), (pushed.ExitCode, pushed.Error));
    }

    private string Schema() => Samples.Prisma.TrimEnd('\n').Replace("\"sqlite\"", $"\"{Provider}\"") + "\n";
}
