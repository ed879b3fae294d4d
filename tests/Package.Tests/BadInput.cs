namespace SchemaFirst.Package.Tests;

/// <summary>What a stranger is told whose project is not ready for the package: one message that says what to do, and never a generator that crashed.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class BadInput(PackedFeed feed)
{
    private const string Schema = """
        using SchemaFirst;

        [Datasource(Provider.Sqlite)]
        public sealed partial class Db : SchemaClient;

        [Model]
        public partial record User
        {
            [Id] public int Id { get; init; }
            public string? Name { get; init; }
        }
        """;

    private const string Program = "System.Console.WriteLine();";

    /// <summary>The version of the SDK is a property that it sets itself; here it is told to be another.</summary>
    [Fact]
    public void An_old_sdk_is_named()
    {
        var output = Build("OldSdk", feed.Reference("SchemaFirst.Sqlite"), "", Schema, fails: true, "-p:NETCoreSdkVersion=9.0.300");
        Assert.Contains("error SF0001: SchemaFirst needs the .NET SDK 10.0.100 or later, and this build runs on 9.0.300", output);
        Assert.DoesNotContain("error CS", output);
    }

    [Fact]
    public void An_old_language_version_is_named()
    {
        var output = Build("OldLanguage", feed.Reference("SchemaFirst.Sqlite"), "<LangVersion>12</LangVersion>", Schema, fails: true);
        Assert.Contains("error SF0002: LangVersion is 12", output);
        Assert.DoesNotContain("error CS", output);
    }

    [Fact]
    public void Packages_of_two_versions_are_named()
    {
        const string Other = "0.1.0-other";
        feed.Republish("SchemaFirst", Other);
        feed.Republish("SchemaFirst.Extensions.Hosting", Other);
        var output = Build("TwoVersions", feed.Reference("SchemaFirst.Sqlite") + feed.Reference("SchemaFirst.Extensions.Hosting", Other), "", Schema, fails: true);
        Assert.Contains("error SF0003: The packages of SchemaFirst are of several versions", output);
        Assert.DoesNotContain("error CS", output);
    }

    [Fact]
    public void A_program_without_a_database_package_is_warned()
    {
        var output = Build("NoDatabase", feed.Reference("SchemaFirst"), "", Schema, fails: false);
        Assert.Contains("warning SF0004: The program refers to SchemaFirst but to no database", output);
    }

    [Fact]
    public void Nullable_off_is_said_at_the_model()
    {
        var output = Build("NotNullable", feed.Reference("SchemaFirst.Sqlite"), "<Nullable>disable</Nullable>", Schema.Replace("string?", "string", StringComparison.Ordinal), fails: true);
        Assert.Matches(@"Schema\.cs\(7,\d+\): error SF2012: ", output);
        Assert.DoesNotContain("error CS", output);
    }

    /// <summary>The form of a declaration that the generator cannot complete is said by the rule, and not by the compiler in many words about generated code.</summary>
    [Theory]
    [InlineData("public partial record User", "public record User", "SF2002")]
    [InlineData("public partial record User", "public partial class User", "SF2001")]
    [InlineData("public partial record User", "public partial record User<T>", "SF2005")]
    [InlineData("public sealed partial class Db", "public sealed class Db", "SF2010")]
    public void What_cannot_be_completed_is_underlined(string written, string instead, string rule)
    {
        var output = Build("NotComplete" + rule, feed.Reference("SchemaFirst.Sqlite"), "", Schema.Replace(written, instead, StringComparison.Ordinal), fails: true);
        Assert.Matches($@"Schema\.cs\(\d+,\d+\): error {rule}: ", output);
        Assert.DoesNotContain(".g.cs", output);
    }

    private string Build(string name, string references, string properties, string schema, bool fails, params string[] options)
    {
        var project = feed.Project(name, references, properties, ("Schema.cs", schema), ("Program.cs", Program));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["build", "--nologo", .. options]);
        Assert.True(exitCode != 0 == fails, output);
        Assert.DoesNotContain("CS8785", output);
        return output;
    }
}
