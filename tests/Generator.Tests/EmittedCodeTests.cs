using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.TestKit;

namespace SchemaFirst.Generator.Tests;

public sealed class EmittedCodeTests
{
    [Theory]
    [InlineData("Shop.Customer.g.cs")]
    [InlineData("Shop.Order.g.cs")]
    [InlineData("Shop.State.g.cs")]
    [InlineData("Shop.ShopDb.g.cs")]
    [InlineData("Shop.ShopDb.Sql.g.cs")]
    [InlineData("Shop.ShopDb.Migrations.g.cs")]
    [InlineData("SchemaFirst.Generated.SelectCalls.g.cs")]
    public void Emits_what_was_accepted(string hintName)
    {
        var bench = new Workbench(Sources.All).WithFile("/project/migrations/20260102_second/migration.sql", "SELECT 2;\n").WithFile("/project/migrations/20260101_first/migration.sql", "SELECT \"1\";\n");
        Snapshot.Match(bench.Text(hintName), hintName.Replace(".g.cs", ""));
    }

    [Fact]
    public void Output_compiles_without_a_warning()
    {
        var output = new Workbench(Sources.All).Build();
        Assert.Empty(output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Names_of_types_and_relations_stand_even_when_the_schema_is_broken()
    {
        const string Broken = """
            namespace Shop;

            [Model]
            public partial record Customer
            {
                public required string Email { get; init; }

                public partial IReadOnlyList<Order> Orders { get; }
            }

            [Model]
            public partial record Order
            {
                [Id] public int Id { get; init; }

                [Relation(nameof(Id), References = ["Nothing"])]
                public partial Customer Customer { get; }

                public partial Customer? Alone { get; }
            }

            [Datasource(Provider.Sqlite)]
            public sealed partial class ShopDb : SchemaClient;

            public static class Use
            {
                public static CustomerWhere Where => new() { Email = "a" };

                public static OrderCreate? Create(ShopDb db) => db.Order is null ? null : new() { Id = 1 };
            }
            """;
        Assert.Empty(new Workbench(Broken).Build().GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>One error in a declaration, and the compiler would print no rule at all.</summary>
    [Theory]
    [InlineData("public record Closed")]
    [InlineData("public partial class Closed")]
    [InlineData("public static class Outer { [Model] public partial record Closed", "}")]
    [InlineData("public partial record Closed<T>")]
    public void What_cannot_be_extended_stays_alone_and_breaks_nothing(string declared, string end = "")
    {
        var output = new Workbench(
            $$"""
            using SchemaFirst;
            namespace Shop;

            [Model] {{declared}} { [Id] public int Id { get; init; } public string? Name { get; init; } }{{end}}
            """.Replace("[Model] public static", "public static", StringComparison.Ordinal),
            """
            namespace Shop;

            [Datasource(Provider.Sqlite)]
            public sealed partial class ShopDb : SchemaClient;

            [Model]
            public partial record Open { [Id] public int Id { get; init; } }

            public static class Use
            {
                public static Task<IReadOnlyList<int>> Hashes(ShopDb db) => db.Closed.FindManyAsync(new() { Where = new() { Name = "a" } }, closed => closed.GetHashCode());
            }
            """).Build();
        Assert.Empty(output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("public record Closed", "Closed")]
    [InlineData("public static class Outer { [Model] public partial record Closed", "Outer.Closed", "}")]
    public void A_relation_to_what_cannot_be_extended_breaks_nothing(string declared, string type, string end = "")
    {
        var output = new Workbench(
            $$"""
            namespace Shop;

            [Model] {{declared}} { [Id] public int Id { get; init; } public IReadOnlyList<Open> Opens => []; }{{end}}

            [Datasource(Provider.Sqlite)]
            public sealed partial class ShopDb : SchemaClient;

            [Model]
            public partial record Open
            {
                [Id] public int Id { get; init; }
                public int ClosedId { get; init; }
                [Relation(nameof(ClosedId), References = ["Id"])] public partial {{type}} Closed { get; }
            }
            """.Replace("[Model] public static", "public static", StringComparison.Ordinal)).Build();
        Assert.Empty(output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>Who has switched the analyzers off learns at run time why there is no SQL.</summary>
    [Fact]
    public void A_schema_with_errors_leaves_its_first_fault_in_the_client()
    {
        var workbench = new Workbench("""
            namespace Shop;

            [Datasource(Provider.Sqlite)]
            public sealed partial class ShopDb : SchemaClient;

            [Model]
            public partial record Open { public string? Name { get; init; } }
            """);
        Assert.Empty(workbench.Build().GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
        var script = workbench.Text("Shop.ShopDb.Sql.g.cs");
        Assert.Contains("fault = \"SF1010: ", script, StringComparison.Ordinal);
        Assert.Contains("'Open'", script, StringComparison.Ordinal);
        Assert.DoesNotContain("script =", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_many_models_is_found_by_its_name_and_made_when_it_is()
    {
        const int Count = 60;
        var records = Enumerable.Range(0, Count).Select(static number => $"[Model] public partial record Model{number} {{ [Id] public int Id {{ get; init; }} }}");
        var build = new Workbench($"namespace Many;\n[Datasource(Provider.Sqlite)]\npublic sealed partial class ManyDb : SchemaClient;\n{string.Join('\n', records)}").Build();
        using var assembly = new MemoryStream();
        Assert.True(build.Emit(assembly).Success);
        var models = Assembly.Load(assembly.ToArray()).GetType("Many.ManyDbModels", throwOnError: true)!;
        var names = models.GetMethod("Names", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<string[]>>();
        var create = models.GetMethod("Create", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<ModelSet, string, ModelInfo?>>();
        var set = new ModelSet(Schema.Model.Provider.Sqlite, Schema.Model.RelationMode.ForeignKeys, names, create);
        Assert.Equal(Enumerable.Range(0, Count).Select(static number => $"Model{number}"), names());
        Assert.All(names(), name => Assert.Equal(name, set[name].Name));
        Assert.Same(set["Model7"], set["Model7"]);
        Assert.All(["", "Model", "Model60", "Zebra", "model1"], name => Assert.Throws<KeyNotFoundException>(() => set[name]));
    }

    [Fact]
    public void A_client_that_is_not_partial_breaks_no_declaration()
    {
        var output = new Workbench("""
            namespace Shop;

            [Datasource(Provider.Sqlite)]
            public sealed class ShopDb : SchemaClient;

            [Model]
            public partial record Open { [Id] public int Id { get; init; } }
            """).Build();
        Assert.Empty(output.GetDeclarationDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(["CS1729"], output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning).Select(static item => item.Id));
    }

    [Fact]
    public void Made_names_yield_to_declared_ones()
    {
        const string Clashing = """
            namespace Shop;

            [Model] public partial record User { [Id] public int Id { get; init; } public required string And { get; init; } public int Counts { get; init; } public int Further { get; init; } public string? some { get; init; } public partial IReadOnlyList<UserCreate> Made { get; } }

            [Model] public partial record UserCreate
            {
                [Id] public int Id { get; init; }
                public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User User { get; }
            }

            [Model] public partial record Database { [Id] public int Id { get; init; } }

            [Datasource(Provider.Sqlite)] public sealed partial class ShopDb : SchemaClient;
            """;
        Assert.Empty(new Workbench(Clashing).Build().GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Lower_case_members_are_not_taken_for_parameters()
    {
        const string Lower = """
            namespace Shop;

            [Model] public partial record Clash
            {
                [Id] public int row { get; init; }
                public required string offset { get; init; }
                public required string places { get; init; }
                public required string writer { get; init; }
                public required string other { get; init; }
                public required string hash { get; init; }
                public required string builder { get; init; }
                [Unique] public required string selection { get; init; }
                public required string @class { get; init; }
            }

            [Datasource(Provider.Sqlite)] public sealed partial class ShopDb : SchemaClient;
            """;
        Assert.Empty(new Workbench(Lower).Build().GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_create_without_what_is_required_is_a_compile_error()
    {
        var output = new Workbench(Sources.Client, Sources.Customer, Sources.Order, "namespace Shop; class C { object X => new CustomerCreate { Email = \"a\" }; }").Build();
        Assert.Contains("CS9035", output.GetDiagnostics().Select(static item => item.Id));
    }

    [Fact]
    public void Null_for_a_column_that_is_never_null_is_a_warning()
    {
        var output = new Workbench(Sources.Client, Sources.Customer, Sources.Order, "namespace Shop; class C { object X => new CustomerWhere { Email = null, Nick = null }; }").Build();
        Assert.Equal("CS8625", Assert.Single(output.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning)).Id);
    }
}
