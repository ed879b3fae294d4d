using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Migrations;

public sealed class SchemaDifferFacts
{
    private const string User = "model User { id Int @id @default(autoincrement())\n email String @unique }";

    [Fact]
    public void Nothing_leads_from_a_schema_to_itself() => Assert.True(Plan(Provider.PostgreSql, User, User).IsEmpty);

    [Fact]
    public void From_empty_a_table_comes_with_its_key_and_its_indexes() => Assert.Equal(
        """
        -- CreateSchema
        CREATE SCHEMA IF NOT EXISTS "public";

        -- CreateTable
        CREATE TABLE "User" (
            "id" SERIAL NOT NULL,
            "email" TEXT NOT NULL,

            CONSTRAINT "User_pkey" PRIMARY KEY ("id")
        );

        -- CreateIndex
        CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

        """.ReplaceLineEndings("\n"),
        SchemaDiffer.Diff(DatabaseModel.Empty, Model(Provider.PostgreSql, User), DialectTable.Get(Provider.PostgreSql)).ToScript());

    [Fact]
    public void A_quote_in_a_name_cannot_end_the_name() => Assert.Contains(
        "CREATE TABLE \"a\"\"b\" (",
        SchemaDiffer.Diff(DatabaseModel.Empty, Model(Provider.Sqlite, "model A { id Int @id\n @@map(\"a\\\"b\") }"), DialectTable.Get(Provider.Sqlite)).ToScript());

    [Fact]
    public void Postgres_adds_a_column_in_place_and_says_what_rows_forbid()
    {
        var plan = Plan(Provider.PostgreSql, User, User.Replace("}", "\n name String }", StringComparison.Ordinal));
        Assert.Equal("-- AlterTable\nALTER TABLE \"User\" ADD COLUMN     \"name\" TEXT NOT NULL;\n", plan.ToScript());
        var risk = Assert.IsType<Risk.RequiredColumnAdded>(Assert.Single(plan.Risks));
        Assert.True(risk.Blocks);
        Assert.Equal(RiskProbe.Rows, risk.Probe);
    }

    [Fact]
    public void Sqlite_rebuilds_a_table_whose_column_becomes_required_and_fills_nulls_with_the_default()
    {
        var plan = Plan(Provider.Sqlite, "model A { id Int @id\n n Int? }", "model A { id Int @id\n n Int @default(7) }");
        Assert.Contains("INSERT INTO \"new_A\" (\"id\", \"n\") SELECT \"id\", coalesce(\"n\", 7) AS \"n\" FROM \"A\";", plan.ToScript());
        Assert.Empty(plan.Risks);
    }

    [Fact]
    public void A_value_added_to_an_enum_is_one_statement() => Assert.Equal(
        "-- AlterEnum\nALTER TYPE \"E\" ADD VALUE 'B';\n",
        Plan(Provider.PostgreSql, "enum E { A }\nmodel T { id Int @id\n e E }", "enum E { A\n B }\nmodel T { id Int @id\n e E }").ToScript());

    [Fact]
    public void An_enum_that_loses_a_value_is_made_anew_and_its_columns_move_over()
    {
        var plan = Plan(Provider.PostgreSql, "enum E { A\n B }\nmodel T { id Int @id\n e E @default(A) }", "enum E { A }\nmodel T { id Int @id\n e E @default(A) }");
        var script = plan.ToScript();
        Assert.Contains("ALTER TABLE \"T\" ALTER COLUMN \"e\" TYPE \"E_new\" USING (\"e\"::text::\"E_new\");", script);
        Assert.Contains("ALTER TABLE \"T\" ALTER COLUMN \"e\" SET DEFAULT 'A';", script);
        Assert.Contains("DROP TYPE \"E_old\";", script);
        Assert.Equal(["B"], Assert.IsType<Risk.EnumValuesRemoved>(Assert.Single(plan.Risks)).Values);
    }

    [Fact]
    public void Another_order_of_the_same_values_is_no_change() =>
        Assert.True(Plan(Provider.PostgreSql, "enum E { A\n B }\nmodel T { id Int @id\n e E }", "enum E { B\n A }\nmodel T { id Int @id\n e E }").IsEmpty);

    [Fact]
    public void A_key_that_rests_on_a_changed_type_is_dropped_and_added_again()
    {
        const string before = "model A { id Int @id\n b B[] }\nmodel B { id Int @id\n aId Int\n a A @relation(fields: [aId], references: [id]) }";
        var script = Plan(Provider.PostgreSql, before, before.Replace("Int", "BigInt", StringComparison.Ordinal)).ToScript();
        Assert.True(script.IndexOf("DROP CONSTRAINT \"B_aId_fkey\"", StringComparison.Ordinal) < script.IndexOf("SET DATA TYPE BIGINT", StringComparison.Ordinal));
        Assert.True(script.IndexOf("SET DATA TYPE BIGINT", StringComparison.Ordinal) < script.IndexOf("ADD CONSTRAINT \"B_aId_fkey\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_renamed_index_is_renamed_where_the_database_can()
    {
        const string before = "model A { id Int @id\n n Int\n @@index([n]) }";
        var after = before.Replace("[n])", "[n], map: \"other\")", StringComparison.Ordinal);
        Assert.Equal("-- RenameIndex\nALTER INDEX \"A_n_idx\" RENAME TO \"other\";\n", Plan(Provider.PostgreSql, before, after).ToScript());
        Assert.Equal("-- RedefineIndex\nDROP INDEX \"A_n_idx\";\nCREATE INDEX \"other\" ON \"A\"(\"n\");\n", Plan(Provider.Sqlite, before, after).ToScript());
    }

    [Theory]
    [InlineData("Int", "BigInt", false, false)]
    [InlineData("BigInt", "Int", true, false)]
    [InlineData("String", "Int", false, true)]
    public void A_cast_is_safe_or_warns_or_refuses(string from, string to, bool warns, bool refuses)
    {
        var plan = Plan(Provider.PostgreSql, $"model A {{ id Int @id\n v {from} }}", $"model A {{ id Int @id\n v {to} }}");
        Assert.Equal(warns, plan.Risks.Any(risk => risk is Risk.ValuesCast));
        Assert.Equal(refuses, plan.Risks.Any(risk => risk is Risk.RequiredColumnRecreated));
    }

    private static MigrationPlan Plan(Provider provider, string from, string to) =>
        SchemaDiffer.Diff(Model(provider, from), Model(provider, to), DialectTable.Get(provider));

    private static DatabaseModel Model(Provider provider, string models)
    {
        var diagnostics = new DiagnosticBag();
        var text = $"datasource db {{\n provider = \"{provider.ToString().ToLowerInvariant()}\"\n}}\n{models.Replace("{ ", "{\n", StringComparison.Ordinal).Replace(" }", "\n}", StringComparison.Ordinal)}\n";
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join("; ", diagnostics.Items.Select(item => item.Message)));
        return DatabaseModelBuilder.Build(schema);
    }
}
