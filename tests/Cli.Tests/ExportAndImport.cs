namespace SchemaFirst.Cli.Tests;

public sealed class ExportAndImport : IDisposable
{
    private readonly Tool _tool = new();

    [Fact]
    public void Exports_records_for_one_of_their_providers()
    {
        _tool.File("Sample.cs", Samples.CSharp);
        var result = _tool.Run("export", "Sample.cs", "--provider", "postgresql");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("provider = \"postgresql\"", result.Output);
        Assert.Matches(@"email +String +@unique +@db\.VarChar\(200\)", result.Output);
        Assert.Contains("/// A person who writes", result.Output);
    }

    [Fact]
    public void Leaves_native_types_of_other_providers_out()
    {
        _tool.File("Sample.cs", Samples.CSharp);
        var result = _tool.Run("export", "Sample.cs", "--provider", "sqlite");
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("VarChar", result.Output);
    }

    [Fact]
    public void Refuses_a_provider_that_the_client_does_not_name()
    {
        _tool.File("Sample.cs", Samples.CSharp);
        var result = _tool.Run("export", "Sample.cs", "--provider", "mysql");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("SF9015", result.Error);
    }

    [Fact]
    public void Exports_nothing_from_a_schema_with_errors()
    {
        _tool.File("Sample.cs", Samples.CSharp.Replace("[Id, AutoIncrement] public int Id", "public int Id"));
        var result = _tool.Run("export", "Sample.cs", "-o", "schema.prisma");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("P1012", result.Error);
        Assert.False(File.Exists(Path.Combine(_tool.Folder, "schema.prisma")));
    }

    [Fact]
    public void What_was_imported_exports_to_the_same_bytes()
    {
        _tool.File("schema.prisma", Samples.Prisma);
        var import = _tool.Run("import", "schema.prisma", "-o", "Models", "--namespace", "Sample");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        var export = _tool.Run("export", "Models");
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Assert.Equal(Samples.Prisma, export.Output);
    }

    [Fact]
    public void Answers_machines_in_json()
    {
        _tool.File("schema.prisma", Samples.Prisma);
        var import = _tool.Run("import", "schema.prisma", "-o", "Models.cs", "--json");
        using var written = System.Text.Json.JsonDocument.Parse(import.Output);
        Assert.Equal("Models.cs", written.RootElement.GetProperty("file").GetString());
        using var exported = System.Text.Json.JsonDocument.Parse(_tool.Run("export", "Models.cs", "--json").Output);
        Assert.Equal(Samples.Prisma, exported.RootElement.GetProperty("text").GetString());
        using var failed = System.Text.Json.JsonDocument.Parse(_tool.Run("export", "nowhere.prisma", "--json").Error);
        Assert.Equal("SF9001", failed.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public void Replaces_no_file_unless_told_to()
    {
        _tool.File("schema.prisma", Samples.Prisma);
        _tool.File("Models.cs", "// mine");
        var refused = _tool.Run("import", "schema.prisma", "-o", "Models.cs");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("SF9016", refused.Error);
        Assert.Equal("// mine", _tool.Text("Models.cs"));
        Assert.Equal(0, _tool.Run("import", "schema.prisma", "-o", "Models.cs", "--force").ExitCode);
        Assert.Contains("record User", _tool.Text("Models.cs"));
    }

    public void Dispose() => _tool.Dispose();
}
