using System.Globalization;
using System.Text;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>The texts of a program with many models: each has six columns, a unique key, an index and a relation to the model before it.</summary>
internal static class ModelsProgram
{
    /// <summary>A project as a user has it, against the sources instead of the package.</summary>
    public static string Project(string repository) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{repository}src/Package/SchemaFirst.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NuGetAudit>false</NuGetAudit>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{repository}src/Attributes/Attributes.csproj" />
            <ProjectReference Include="{repository}src/Runtime.Sqlite/Runtime.Sqlite.csproj" />
            <ProjectReference Include="{repository}src/Generator/Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
          </ItemGroup>
        </Project>
        """;

    public static string Records(int models)
    {
        var text = new StringBuilder("using SchemaFirst;\n\nnamespace Many;\n\n[Datasource(Provider.Sqlite)]\npublic sealed partial class ManyDb : SchemaClient;\n");
        for (var model = 0; model < models; model++)
        {
            var next = model + 1 < models ? string.Create(CultureInfo.InvariantCulture, $"\n    public partial IReadOnlyList<Model{model + 1}> Next {{ get; }}\n") : "";
            var before = model == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $$"""

                    public int? BeforeId { get; init; }

                    [Relation(nameof(BeforeId), References = [nameof(Model{{model - 1}}.Id)])]
                    public partial Model{{model - 1}}? Before { get; }

                """);
            text.Append(CultureInfo.InvariantCulture, $$"""

                [Model, Index(nameof(Amount))]
                public partial record Model{{model}}
                {
                    [Id, AutoIncrement] public int Id { get; init; }

                    [Unique] public required string Code { get; init; }

                    public string? Title { get; init; }

                    [Default(0)] public int Amount { get; init; }

                    [Now] public DateTime MadeAt { get; init; }
                {{before}}{{next}}}

                """);
        }

        return text.ToString();
    }

    /// <summary>With <c>create</c> it makes the database; with <c>measure</c> it prints nanoseconds: to the first row, of the first query, of the first query of another model.</summary>
    public static string Start(int models) => $$"""
        using System.Diagnostics;
        using System.Globalization;
        using Many;
        using SchemaFirst;

        await using var db = new ManyDb(SqliteDatabase.Open(Path.Combine(AppContext.BaseDirectory, "many.db")));
        if (args is ["create"])
        {
            await db.Database.CreateAsync();
            await db.Model0.CreateAsync(new() { Data = new() { Code = "first" } });
            await db.Model{{models / 2}}.CreateAsync(new() { Data = new() { Code = "second" } });
            return;
        }

        var before = Stopwatch.GetTimestamp();
        var first = await db.Model0.FindManyAsync(new() { Where = new() { Code = "first" } });
        var opened = Stopwatch.GetElapsedTime(before);
        var sinceStart = DateTime.Now - Process.GetCurrentProcess().StartTime;
        before = Stopwatch.GetTimestamp();
        var second = await db.Model{{models / 2}}.FindManyAsync(new() { Where = new() { Code = "second" } });
        var another = Stopwatch.GetElapsedTime(before);
        if (first.Count + second.Count != 2)
        {
            throw new InvalidOperationException("The rows are not those that were made");
        }

        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{sinceStart.TotalNanoseconds} {opened.TotalNanoseconds} {another.TotalNanoseconds}"));
        """;
}
