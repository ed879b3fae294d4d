namespace SchemaFirst.Architecture.Tests;

/// <summary>The layers: who may know whom. docs/architecture.md draws the same picture.</summary>
public sealed class ReferenceDirections
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Attributes"] = [],
        ["Schema"] = [],
        ["Schema.CSharp"] = ["Schema"],
        ["Analyzers"] = ["Schema.CSharp"],
        ["CodeFixes"] = ["Analyzers"],
        ["Generator"] = ["Schema.CSharp"],
        ["Runtime"] = ["Attributes", "Schema"],
        ["Runtime.Sqlite"] = ["Runtime", "Attributes", "Schema"],
        ["Runtime.PostgreSql"] = ["Runtime", "Attributes", "Schema"],
        ["Extensions.Hosting"] = ["Runtime", "Attributes", "Schema"],
        ["Testing"] = ["Runtime.Sqlite", "Attributes", "Schema"],
        ["Templates"] = [],
        ["Migrate"] = ["Runtime", "Schema"],
        ["Studio"] = ["Schema", "Schema.CSharp", "Migrate", "Runtime"],
        ["Cli"] = ["Attributes", "Schema.CSharp", "Migrate", "Studio", "Runtime.Sqlite", "Runtime.PostgreSql"],
    };

    [Fact]
    public void Every_project_references_only_what_its_layer_allows()
    {
        foreach (var project in Repository.SourceProjects)
        {
            var name = Path.GetFileNameWithoutExtension(project);
            Assert.True(Allowed.ContainsKey(name), $"project '{name}' has no place among the layers");
            var references = Repository.References(project, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')));
            Assert.Empty(references.Except(Allowed[name]));
        }
    }

    [Fact]
    public void Only_what_the_compiler_loads_and_the_tool_reference_Roslyn()
    {
        string[] roslyn = ["Schema.CSharp", "Analyzers", "CodeFixes", "Generator", "Cli", "Studio"];
        foreach (var project in Repository.SourceProjects.Where(project => !roslyn.Contains(Path.GetFileNameWithoutExtension(project))))
        {
            Assert.DoesNotContain(Repository.References(project, "PackageReference"), static package => package.StartsWith("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_schema_core_has_no_packages() =>
        Assert.DoesNotContain(
            Repository.References(Repository.SourceProjects.Single(static project => Path.GetFileName(project) == "Schema.csproj"), "PackageReference"),
            static package => package != "Microsoft.CodeAnalysis.BannedApiAnalyzers");

    [Fact]
    public void Only_code_fixes_and_their_tests_reference_workspaces()
    {
        foreach (var project in Repository.SourceProjects.Where(static project => Path.GetFileName(project) != "CodeFixes.csproj"))
        {
            Assert.DoesNotContain("Microsoft.CodeAnalysis.CSharp.Workspaces", Repository.References(project, "PackageReference"));
        }
    }
}
