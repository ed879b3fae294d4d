namespace SchemaFirst.Schema.Tests.Rules;

/// <summary>Where advice must hold its tongue, and what it says for each database.</summary>
public sealed class AdviceTests
{
    private const string User = "model User {\n  id    Int    @id\n  posts Post[]\n}\n";

    private static string Source(string provider, string more = "") => $"datasource db {{\n  provider = \"{provider}\"\n{more}}}\n";

    private static IEnumerable<string> Advice(string text) => RuleCase.Judge(text, withAdvice: true).Select(static item => item.Rule.Id);

    private static string Post(string keys) => $"model Post {{\n  id     Int  @id\n  other  Int\n  userId Int\n  user   User @relation(fields: [userId], references: [id])\n{keys}}}\n" + User;

    [Theory]
    [InlineData("postgresql")]
    [InlineData("sqlite")]
    [InlineData("sqlserver")]
    [InlineData("cockroachdb")]
    public void A_foreign_key_needs_an_index_where_the_database_makes_none(string provider) => Assert.Equal(["SF1901"], Advice(Source(provider) + Post("")));

    [Fact]
    public void MySql_indexes_foreign_keys_by_itself() => Assert.Empty(Advice(Source("mysql") + Post("")));

    [Fact]
    public void Emulated_relations_have_a_rule_of_their_own() => Assert.Equal(["SF1215"], Advice(Source("postgresql", "  relationMode = \"prisma\"\n") + Post("")));

    [Fact]
    public void A_schema_for_no_database_is_given_no_advice() => Assert.Empty(Advice(Post("")));

    [Theory]
    [InlineData("@@index([userId])")]
    [InlineData("@@unique([userId, other])")]
    [InlineData("@@index([userId, other(sort: Desc)])")]
    [InlineData("@@index([userId], type: Hash)")]
    public void Any_key_that_begins_with_the_foreign_key_serves(string key) => Assert.Empty(Advice(Source("postgresql") + Post($"  {key}\n")));

    [Theory]
    [InlineData("@@index([other, userId])")]
    [InlineData("@@index([userId], type: Brin)")]
    public void Other_indexes_do_not(string key) => Assert.Equal(["SF1901"], Advice(Source("postgresql") + Post($"  {key}\n")));

    [Theory]
    [InlineData("where: { userId: { not: null } }", 0)]
    [InlineData("where: { other: 1 }", 1)]
    [InlineData("where: raw(\"user_id > 3\")", 1)]
    public void A_partial_index_serves_when_it_leaves_out_nulls_only(string where, int count) =>
        Assert.Equal(count, Advice("generator c {\n  provider = \"prisma-client\"\n  output = \"x\"\n  previewFeatures = [\"partialIndexes\"]\n}\n" + Source("postgresql") + Post($"  @@index([userId], {where})\n")).Count());

    [Theory]
    [InlineData("@@index([b, a])", 0)]
    [InlineData("@@index([a, c])\n@@index([b])", 0)]
    [InlineData("@@id([b, a])", 0)]
    [InlineData("@@index([a])", 1)]
    [InlineData("", 1)]
    public void A_compound_foreign_key_needs_all_its_fields_in_front(string keys, int count)
    {
        var id = keys.StartsWith("@@id", StringComparison.Ordinal) ? "" : "@id";
        var advice = Advice(Source("postgresql") + $"model P {{\n  k Int {id}\n  a Int\n  b Int\n  c Int\n  o O @relation(fields: [a, b], references: [x, y])\n  {keys}\n}}\nmodel O {{\n  x Int\n  y Int\n  ps P[]\n  @@id([x, y])\n}}\n");
        Assert.Equal(keys.Contains("@@index([a, c])", StringComparison.Ordinal) ? 1 : count, advice.Count());
    }

    [Theory]
    [InlineData("@@index([a])\n@@index([a, b])", "SF1903")]
    [InlineData("@@index([a(sort: Desc)])\n@@index([a, b])", "SF1903")]
    [InlineData("@@index([a])\n@@unique([a, b])", "SF1903")]
    [InlineData("@@index([a, b(sort: Desc)])\n@@index([a(sort: Desc), b], map: \"x\")", "SF1902")]
    [InlineData("@@index([id])", "SF1902")]
    [InlineData("@@unique([a])\n@@unique([a], map: \"second\")", "SF1902")]
    public void An_index_that_another_serves_is_one_too_many(string keys, string id) => Assert.Equal([id], Advice(Source("postgresql") + $"model T {{\n  id Int @id\n  a Int\n  b Int\n  {keys}\n}}\n"));

    [Theory]
    [InlineData("@@unique([a])\n@@index([a, b])")]
    [InlineData("@@unique([a])\n@@unique([a, b])")]
    [InlineData("@@index([a, b])\n@@index([b, a])")]
    [InlineData("@@index([a, b(sort: Desc)])\n@@index([a, b], map: \"x\")")]
    [InlineData("@@index([a], type: Hash)\n@@index([a, b])")]
    [InlineData("@@index([a], type: Brin)\n@@index([a], map: \"x\")")]
    [InlineData("@@index([j], type: Gin)\n@@index([j(ops: JsonbPathOps)], type: Gin, map: \"x\")")]
    public void An_index_of_another_kind_or_order_stays(string keys) => Assert.Empty(Advice(Source("postgresql") + $"model T {{\n  id Int @id\n  a Int\n  b Int\n  j Json\n  {keys}\n}}\n"));

    [Theory]
    [InlineData("String @db.VarChar(36)", "String @db.VarChar(40)", 1)]
    [InlineData("String", "String @db.Text", 0)]
    [InlineData("Int @db.SmallInt", "Int", 1)]
    [InlineData("Int", "Int @default(autoincrement())", 0)]
    public void A_foreign_key_is_stored_like_its_target(string key, string target, int count) => Assert.Equal(
        count, Advice(Source("postgresql") + $"model P {{\n  id Int @id\n  k {key} @unique\n  o O @relation(fields: [k], references: [id])\n}}\nmodel O {{\n  id {target} @id\n  p P?\n}}\n").Count());

    [Theory]
    [InlineData("postgresql", "Int @default(2147483647)", 0)]
    [InlineData("postgresql", "Int @default(-2147483649)", 1)]
    [InlineData("postgresql", "BigInt @default(9223372036854775807)", 0)]
    [InlineData("postgresql", "Int[] @default([1, 4000000000])", 1)]
    [InlineData("postgresql", "Decimal @default(99999999999999999999999999999999999.5)", 0)]
    [InlineData("postgresql", "Decimal @default(0.125) @db.Decimal(5, 2)", 1)]
    [InlineData("postgresql", "String @default(\"äöü\") @db.Char(3)", 0)]
    [InlineData("postgresql", "String @default(\"😀😀😀\") @db.VarChar(3)", 0)]
    [InlineData("postgresql", "String @default(\"abcd\")", 0)]
    [InlineData("mysql", "Int @default(200) @db.TinyInt", 1)]
    [InlineData("mysql", "Int @default(200) @db.UnsignedTinyInt", 0)]
    [InlineData("mysql", "Int @default(-1) @db.UnsignedInt", 1)]
    [InlineData("sqlserver", "Int @default(-1) @db.TinyInt", 1)]
    [InlineData("cockroachdb", "Int @default(32768) @db.Int2", 1)]
    [InlineData("sqlite", "Int @default(2147483648)", 1)]
    public void A_default_fits_its_column(string provider, string field, int count) => Assert.Equal(Enumerable.Repeat("SF1905", count), Advice(Source(provider) + $"model T {{\n  id Int @id\n  f {field}\n}}\n"));

    [Fact]
    public void A_long_default_of_mysql_does_not_fit_the_usual_varchar() =>
        Assert.Equal(["SF1905"], Advice(Source("mysql") + $"model T {{\n  id Int @id\n  f String @default(\"{new string('x', 192)}\")\n}}\n"));

    [Fact]
    public void A_circle_of_three_is_told_once() => Assert.Equal(
        ["SF1907"],
        Advice(Source("postgresql") + "model A {\n  id Int @id\n  k Int @unique\n  b B @relation(fields: [k], references: [id])\n  c C?\n}\nmodel B {\n  id Int @id\n  k Int @unique\n  c C @relation(fields: [k], references: [id])\n  a A?\n}\nmodel C {\n  id Int @id\n  k Int @unique\n  a A @relation(fields: [k], references: [id])\n  b B?\n}\n"));

    [Fact]
    public void A_row_may_refer_to_itself() => Assert.Empty(
        Advice(Source("postgresql") + "model A {\n  id Int @id\n  k Int @unique\n  a A @relation(\"s\", fields: [k], references: [id])\n  b A? @relation(\"s\")\n}\n"));

    [Fact]
    public void Names_are_measured_as_the_database_does()
    {
        var name = new string('ä', 40);
        Assert.Equal(["SF1908"], Advice(Source("postgresql") + $"model T {{\n  id Int @id\n  @@map(\"{name}\")\n}}\n"));
        Assert.Empty(Advice(Source("mysql") + $"model T {{\n  id Int @id\n  @@map(\"{name}\")\n}}\n"));
        Assert.Empty(Advice(Source("sqlite") + $"model T {{\n  id Int @id\n  @@map(\"{new string('x', 200)}\")\n}}\n"));
    }

    /// <summary>Prisma cuts the names that it makes up; two that become one are its own error already.</summary>
    [Fact]
    public void Names_of_constraints_that_collide_when_cut_are_an_error_of_the_language()
    {
        var column = new string('c', 60);
        Assert.Equal(["SF1341", "SF1341"], Advice(Source("postgresql") + $"model T {{\n  id Int @id\n  {column}_1 Int @unique\n  {column}_2 Int @unique\n}}\n"));
    }

    [Theory]
    [InlineData("prisma-client", "moduleformat", 1)]
    [InlineData("prisma-client", "runtimes", 1)]
    [InlineData("prisma-client", "experimentalFeatures", 1)]
    [InlineData("prisma-client", "clientVersion", 0)]
    [InlineData("prisma-erd-generator", "outputs", 1)]
    [InlineData("prisma-erd-generator", "theme", 0)]
    [InlineData("zod-prisma", "imports", 0)]
    public void Only_an_option_near_a_known_one_is_questioned(string provider, string key, int count) =>
        Assert.Equal(count, Advice($"generator g {{\n  provider = \"{provider}\"\n  {key} = \"x\"\n}}\n").Count());
}
