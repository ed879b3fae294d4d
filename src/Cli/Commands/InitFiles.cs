namespace SchemaFirst.Cli.Commands;

/// <summary>The files that a project begins with.</summary>
internal static class InitFiles
{
    public static string Url(bool isPostgreSql) => isPostgreSql ? "postgresql://postgres@localhost:5432/postgres" : "file:./dev.db";

    public static string Prisma(string provider, bool withModel) => $$"""
        datasource db {
          provider = "{{provider}}"
        }

        """ + (!withModel ? "" : """

        model User {
          id    Int     @id @default(autoincrement())
          email String  @unique
          name  String?
        }

        """);

    public static string CSharp(bool isPostgreSql, bool withModel) => $"""
        using SchemaFirst;

        [Datasource(Provider.{(isPostgreSql ? "PostgreSql" : "Sqlite")})]
        public sealed partial class Db : SchemaClient;

        """ + (!withModel ? "" : """

        [Model]
        public partial record User
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique] public required string Email { get; init; }
            public string? Name { get; init; }
        }

        """);

    public static string Settings(string schema) => $$"""
        {
          "schema": "{{schema}}",
          "datasource": { "url": "env:DATABASE_URL" },
          "migrations": { "path": "migrations" }
        }

        """;

    public static string Project(bool isPostgreSql, string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="SchemaFirst" Version="{version}" />
            <PackageReference Include="SchemaFirst.{(isPostgreSql ? "PostgreSql" : "Sqlite")}" Version="{version}" />
          </ItemGroup>

        </Project>

        """;
}
