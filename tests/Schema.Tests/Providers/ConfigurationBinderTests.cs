using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Providers;

public sealed class ConfigurationBinderTests
{
    [Fact]
    public void A_datasource_gives_its_provider_schemas_and_extensions()
    {
        var bound = Bind("""
            generator client {
              provider        = "prisma-client"
              previewFeatures = ["postgresqlExtensions", "VIEWS"]
            }

            datasource db {
              provider   = "postgres"
              schemas    = ["public", "audit"]
              extensions = [citext, uuid(map: "uuid-ossp", schema: "public", version: "1.1")]
            }
            """);

        Assert.Equal(Provider.PostgreSql, bound.Provider);
        Assert.Equal("postgres", bound.Datasource!.ProviderText);
        Assert.Equal(["public", "audit"], bound.Datasource.Schemas);
        Assert.Equal([new DatabaseExtension("citext", "citext", null, null), new DatabaseExtension("uuid", "uuid-ossp", "public", "1.1")], bound.Datasource.Extensions);
        Assert.Equal(["postgresqlExtensions", "views"], bound.PreviewFeatures);
        Assert.Equal("prisma-client", bound.Generators.Single().Provider);
    }

    [Fact]
    public void Without_a_datasource_there_is_no_provider() => Assert.Equal(Provider.None, Bind("").Provider);

    [Theory]
    [InlineData("postgresql", "", RelationMode.ForeignKeys)]
    [InlineData("postgresql", "relationMode = \"prisma\"", RelationMode.Prisma)]
    [InlineData("mongodb", "", RelationMode.Prisma)]
    public void The_relation_mode_is_the_one_written_or_the_provider_s(string provider, string line, RelationMode mode) =>
        Assert.Equal(mode, Bind($"datasource db {{\n  provider = \"{provider}\"\n  {line}\n}}\n").RelationMode);

    [Fact]
    public void A_generator_keeps_whatever_properties_its_program_reads()
    {
        var bound = Bind("""
            generator other {
              provider = env("PROGRAM")
              colours  = ["red", blue, 3]
              output   = env("OUTPUT")
            }
            """);

        Assert.Null(bound.Generators.Single().Provider);
        Assert.Equal(["provider", "colours", "output"], bound.Generators.Single().Syntax.Properties.Select(property => property.Name.Text));
    }

    [Fact]
    public void A_list_of_providers_is_read_for_the_one_that_is_asked_for()
    {
        var syntax = Parse("datasource db {\n  provider = [\"sqlite\", \"postgresql\"]\n  schemas = [\"public\"]\n}\n");
        var diagnostics = new DiagnosticBag();

        Assert.Equal([], ConfigurationBinder.Bind(syntax, Provider.Sqlite, diagnostics).Datasource!.Schemas);
        Assert.Equal(["public"], ConfigurationBinder.Bind(syntax, Provider.PostgreSql, diagnostics).Datasource!.Schemas);
        Assert.Empty(diagnostics.Items);
    }

    [Fact]
    public void Text_for_one_provider_has_no_list_of_them()
    {
        var diagnostics = new DiagnosticBag();
        ConfigurationBinder.Bind(Parse("datasource db {\n  provider = [\"sqlite\", \"postgresql\"]\n}\n"), diagnostics);

        Assert.Equal("SF1706", Assert.Single(diagnostics.Items).Rule.Id);
    }

    private static BoundConfiguration Bind(string text)
    {
        var diagnostics = new DiagnosticBag();
        var bound = ConfigurationBinder.Bind(Parse(text), diagnostics);
        Assert.Empty(diagnostics.Items);
        return bound;
    }

    private static SchemaSyntax Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SchemaParser.Parse(text, null, diagnostics);
        Assert.Empty(diagnostics.Items);
        return syntax;
    }
}
