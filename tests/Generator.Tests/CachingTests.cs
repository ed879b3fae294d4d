using Microsoft.CodeAnalysis;

namespace SchemaFirst.Generator.Tests;

public sealed class CachingTests
{
    private static readonly IncrementalStepRunReason[] Kept = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void Edit_of_unrelated_code_emits_nothing()
    {
        var (before, after) = Edited(3, Sources.Use.Replace("\"NL\"", "\"BE\""));
        AssertKept(after, Steps.ReadShapes, Steps.LinkSchema, Steps.SpecifySchema, Steps.LinkModels, Steps.LinkEnums, Steps.LinkClients, Steps.ReadMigrations);
        AssertSameText(before, after, except: "SchemaFirst.Generated.SelectCalls.g.cs");
    }

    [Fact]
    public void Comment_above_a_record_moves_it_and_emits_nothing()
    {
        var (before, after) = Edited(1, Sources.Customer.Replace("/// <summary>Somebody", "\n\n/// <summary>Somebody"));
        AssertKept(after, Steps.LinkModels, Steps.LinkEnums, Steps.LinkClients);
        AssertSameText(before, after, except: null);
    }

    [Fact]
    public void New_property_emits_its_model_and_the_sql()
    {
        var (_, after) = Edited(1, Sources.Customer.Replace("public string? Nick", "public string? Phone { get; init; }\n\n    public string? Nick"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Workbench.Reasons(after, Steps.LinkModels).Order());
        Assert.All(Workbench.Reasons(after, Steps.LinkEnums), static reason => Assert.Contains(reason, Kept));
        AssertKept(after, Steps.LinkClients);
        Assert.Contains("StringFilter Phone", Source(after, "Shop.Customer.g.cs"), StringComparison.Ordinal);
        Assert.Contains("\\\"phone\\\" TEXT", Source(after, "Shop.ShopDb.Sql.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void New_words_in_documentation_emit_the_model_and_leave_the_sql()
    {
        var (before, after) = Edited(1, Sources.Customer.Replace("Where mail goes.", "Where letters go."));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Workbench.Reasons(after, Steps.LinkModels).Order());
        AssertKept(after, Steps.LinkClients);
        Assert.Contains("Where letters go.", Source(after, "Shop.Customer.g.cs"), StringComparison.Ordinal);
        Assert.Equal(Source(before, "Shop.Order.g.cs"), Source(after, "Shop.Order.g.cs"));
    }

    [Fact]
    public void Renamed_record_emits_those_that_mention_it()
    {
        var bench = new Workbench(Sources.All[..3]);
        bench.Run();
        bench.Edit(2, Sources.Order.Replace("public int CustomerId", "public long CustomerId"));
        var after = bench.Run();
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Workbench.Reasons(after, Steps.LinkModels).Order());
    }

    [Fact]
    public void New_value_emits_its_enum_and_those_that_mention_it()
    {
        var (before, after) = Edited(0, Sources.Client.Replace("Sent }", "Sent, Lost }"));
        Assert.Equal([IncrementalStepRunReason.Modified], Workbench.Reasons(after, Steps.LinkEnums));
        AssertKept(after, Steps.LinkClients);
        Assert.Equal(Source(before, "Shop.Customer.g.cs"), Source(after, "Shop.Customer.g.cs"));
        Assert.Contains("Lost", Source(after, "Shop.State.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_model_emits_itself_its_neighbours_and_the_client()
    {
        var bench = new Workbench(Sources.Client, Sources.Customer, Sources.Order, """
            namespace Shop;

            [Model]
            public partial record Note
            {
                [Id] public int Id { get; init; }
            }
            """);
        bench.Run();
        bench.Edit(1, Sources.Customer.Replace("record Customer", "record Buyer"));
        bench.Edit(2, Sources.Order.Replace("partial Customer Customer", "partial Buyer Customer").Replace("Shop.Customer.Id", "Shop.Buyer.Id"));
        var after = bench.Run();
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Workbench.Reasons(after, Steps.LinkModels).Order());
        Assert.Equal([IncrementalStepRunReason.Modified], Workbench.Reasons(after, Steps.LinkClients));
        Assert.DoesNotContain(after.GeneratedSources, static source => source.HintName == "Shop.Customer.g.cs");
    }

    [Fact]
    public void Sql_is_left_to_builds()
    {
        var bench = new Workbench(Sources.All[..3]) { IsTyping = true };
        Assert.DoesNotContain(bench.Run().GeneratedSources, static source => source.HintName.EndsWith(".Sql.g.cs", StringComparison.Ordinal));
        Assert.Empty(bench.Build().GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Values_of_the_pipeline_compare_by_value()
    {
        var bench = new Workbench(Sources.All);
        var first = bench.Run().TrackedSteps;
        var second = new Workbench(Sources.All).Run().TrackedSteps;
        foreach (var step in new[] { Steps.ReadShapes, Steps.LinkSchema, Steps.SpecifySchema, Steps.LinkModels, Steps.LinkEnums, Steps.LinkClients })
        {
            Assert.Equal(
                first[step].SelectMany(static run => run.Outputs).Select(static output => output.Value),
                second[step].SelectMany(static run => run.Outputs).Select(static output => output.Value));
        }
    }

    [Fact]
    public void Values_of_the_pipeline_hold_no_piece_of_a_compilation()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var step in new[] { Steps.ReadShapes, Steps.LinkSchema, Steps.SpecifySchema, Steps.LinkModels, Steps.LinkEnums, Steps.LinkClients })
        {
            foreach (var output in new Workbench(Sources.All).Run().TrackedSteps[step].SelectMany(static run => run.Outputs))
            {
                AssertPlain(output.Value, seen);
            }
        }

        Assert.NotEmpty(seen);
    }

    private static void AssertPlain(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or Compilation or Location or SemanticModel or SyntaxTree, $"{value.GetType()} is in the pipeline");
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly))
            {
                AssertPlain(field.GetValue(value), seen);
            }
        }

        if (value is System.Collections.IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertPlain(item, seen);
            }
        }
    }

    private static (GeneratorRunResult Before, GeneratorRunResult After) Edited(int source, string text)
    {
        var bench = new Workbench(Sources.All);
        var before = bench.Run();
        bench.Edit(source, text);
        return (before, bench.Run());
    }

    private static void AssertKept(GeneratorRunResult result, params string[] steps)
    {
        foreach (var step in steps)
        {
            if (result.TrackedSteps.ContainsKey(step))
            {
                Assert.All(Workbench.Reasons(result, step), static reason => Assert.Contains(reason, Kept));
            }
        }
    }

    private static void AssertSameText(GeneratorRunResult before, GeneratorRunResult after, string? except) => Assert.Equal(
        before.GeneratedSources.Where(source => source.HintName != except).Select(static source => source.SourceText.ToString()),
        after.GeneratedSources.Where(source => source.HintName != except).Select(static source => source.SourceText.ToString()));

    private static string Source(GeneratorRunResult result, string hintName) => result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
