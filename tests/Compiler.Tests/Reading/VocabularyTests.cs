using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Compiler.Tests.Reading;

/// <summary>Every form of the vocabulary, both ways: what stands in <c>schema.prisma</c> is what stands in C#.</summary>
public sealed class VocabularyTests
{
    private const string Rest = "model Other {\n  id  Int @id\n  key Int @unique\n  ms  M[]\n}\n\nenum Role {\n  USER\n  ADMIN\n}\n";

    [Theory]
    [InlineData("id Int @id", "[Id] public int Id { get; init; }")]
    [InlineData("id Int @id @default(autoincrement())", "[Id, AutoIncrement] public int Id { get; init; }")]
    [InlineData("id String @id @default(uuid(7)) @db.Uuid", "[Id, Uuid(7)] public Guid Id { get; init; }")]
    [InlineData("at DateTime? @db.Timestamptz(3)", "[PostgreSql.Timestamptz(3)] public DateTimeOffset? At { get; init; }")]
    [InlineData("days DateTime[] @db.Date", "public IReadOnlyList<DateOnly> Days { get; init; } = [];")]
    [InlineData("noted Int /// by hand", "/// <remarks>by hand</remarks> public int Noted { get; init; }")]
    [InlineData("/// above\n  noted Int /// behind", "/// <summary>above</summary> /// <remarks>behind</remarks> public int Noted { get; init; }")]
    [InlineData("id String @id @default(cuid())", "[Id, Cuid] public required string Id { get; init; }")]
    [InlineData("id String @id @default(ulid())", "[Id, Ulid] public required string Id { get; init; }")]
    [InlineData("id String @id @default(nanoid(10))", "[Id, NanoId(10)] public required string Id { get; init; }")]
    [InlineData("id String @id @default(dbgenerated(\"gen_random_uuid()\"))", "[Id, DbGenerated(\"gen_random_uuid()\")] public required string Id { get; init; }")]
    [InlineData("id String @id(map: \"pk\")", "[Id(Map = \"pk\")] public required string Id { get; init; }")]
    [InlineData("name String? @unique", "[Unique] public string? Name { get; init; }")]
    [InlineData("tags String[]", "public IReadOnlyList<string> Tags { get; init; } = [];")]
    [InlineData("tags String[] @default([\"a\", \"b\"])", "[Default([\"a\", \"b\"])] public IReadOnlyList<string> Tags { get; init; } = [];")]
    [InlineData("n BigInt", "public long N { get; init; }")]
    [InlineData("n Float @default(1.50)", "[Default(1.50)] public double N { get; init; }")]
    [InlineData("n Decimal @default(-5) @db.Decimal(10, 2)", "[Default(-5), PostgreSql.Decimal(10, 2)] public decimal N { get; init; }")]
    [InlineData("n Int @default(99999999999999999999)", "[Default(99999999999999999999d)] public int N { get; init; }")]
    [InlineData("b Bytes", "public required byte[] B { get; init; }")]
    [InlineData("b Boolean @default(false)", "[Default(false)] public bool B { get; init; }")]
    [InlineData("j Json @default(\"{\\\"a\\\":1}\")", "[Default(\"\"\"{\"a\":1}\"\"\")] public JsonElement J { get; init; }")]
    [InlineData("at DateTime @default(now())", "[Now] public DateTime At { get; init; }")]
    [InlineData("at DateTime @default(now()) @updatedAt @map(\"changed_at\")", "[Now, UpdatedAt, Map(\"changed_at\")] public DateTime At { get; init; }")]
    [InlineData("at DateTime @default(value: now())", "[Prisma(\"@default(value: now())\")] public DateTime At { get; init; }")]
    [InlineData("x Int @map(name: \"y\")", "[Map(name: \"y\")] public int X { get; init; }")]
    [InlineData("x Int @ignore", "[Ignore] public int X { get; init; }")]
    [InlineData("role Role @default(ADMIN)", "[Default(Role.ADMIN)] public Role Role { get; init; }")]
    [InlineData("where Unsupported(\"point\")?", "[Unsupported(\"point\")] public object? Where { get; init; }")]
    [InlineData("user_id Int", "[SchemaName(\"user_id\")] public int UserId { get; init; }")]
    [InlineData("URL String", "[SchemaName(\"URL\")] public required string URL { get; init; }")]
    [InlineData("m Int", "[SchemaName(\"m\")] public int MValue { get; init; }")]
    [InlineData("other Other @relation(fields: [a], references: [key])", "[Relation(nameof(A), References = [nameof(Other.Key)])] public partial Other Other { get; }")]
    [InlineData("other Other? @relation(\"x\", fields: [a], references: [id], onDelete: SetNull, onUpdate: NoAction, map: \"fk\")",
        "[Relation(nameof(A), References = [nameof(Other.Id)], Name = \"x\", OnDelete = ReferentialAction.SetNull, OnUpdate = ReferentialAction.NoAction, Map = \"fk\")] public partial Other? Other { get; }")]
    [InlineData("other Other @relation(references: [id], fields: [a])", "[Relation(References = [nameof(Other.Id)], Fields = [nameof(A)])] public partial Other Other { get; }")]
    [InlineData("other Other @relation(name: \"x\", fields: [a], references: [id])",
        "[Relation(name: \"x\", fields: [nameof(A)], references: [nameof(Other.Id)])] public partial Other Other { get; }")]
    [InlineData("others Other[] @relation(\"x\")", "[Relation(Name = \"x\")] public partial IReadOnlyList<Other> Others { get; }")]
    public void A_field_is_a_property(string field, string property)
    {
        var prisma = $"datasource db {{\n  provider = \"postgresql\"\n}}\n\nmodel M {{\n  a Int\n  {field}\n}}\n\n{Rest}";
        Assert.Contains(property, OneLine(Print(prisma)));
        Assert.Equal(Format(prisma), RoundTrip(prisma));
    }

    [Theory]
    [InlineData("@@id([a, b])", "[Model, Id(nameof(A), nameof(B))]")]
    [InlineData("@@unique([a, b], name: \"ab\", map: \"u_ab\")", "[Model, Unique(nameof(A), nameof(B), Name = \"ab\", Map = \"u_ab\")]")]
    [InlineData("@@unique(fields: [a, b])", "[Model, Unique(Fields = [nameof(A), nameof(B)])]")]
    [InlineData("@@index([a(sort: Desc), t(length: 20)])", "[Model, Index(nameof(A), Sort.Desc, nameof(T), 20)]")]
    [InlineData("@@index([j(ops: JsonbPathOps)], type: Gin)", "[Model, Index(nameof(J), Ops.JsonbPathOps, Type = IndexType.Gin)]")]
    [InlineData("@@index([t, b(ops: raw(\"x_ops\"))], type: Gist)", "[Model, Index(nameof(T), nameof(B), Type = IndexType.Gist, RawOps = [null, \"x_ops\"])]")]
    [InlineData("@@index([a], where: raw(\"a > 5\"))", "[Model, Index(nameof(A), Where = \"a > 5\")]")]
    [InlineData("@@unique([a], where: { t: \"x\", b: { not: null } })", "[Model, Unique(nameof(A), WhereIs = [nameof(T), \"x\", nameof(B), Is.Not, null])]")]
    [InlineData("@@fulltext([t])", "[Model, FullText(nameof(T))]")]
    [InlineData("@@index(a)", "[Model, Prisma(\"@@index(a)\")]")]
    [InlineData("@@map(\"ms\")", "[Model, Map(\"ms\")]")]
    [InlineData("@@schema(\"crm\")", "[Model, Schema(\"crm\")]")]
    [InlineData("@@ignore", "[Model, Ignore]")]
    [InlineData("@@shardKey([a])", "[Model, ShardKey(nameof(A))]")]
    public void A_block_attribute_is_an_attribute_of_the_record(string attribute, string expected)
    {
        var prisma = $"model M {{\n  a Int\n  b Int?\n  t String\n  j Json\n\n  {attribute}\n}}\n";
        Assert.Contains(expected, Print(prisma));
        Assert.Equal(Format(prisma), RoundTrip(prisma));
    }

    [Theory]
    [InlineData("datasource db {\n  provider = \"sqlite\"\n}\n", "[Datasource(Provider.Sqlite)]")]
    [InlineData("datasource pg {\n  provider     = \"postgres\"\n  relationMode = \"prisma\"\n}\n", "[Datasource(\"postgres\", RelationMode = RelationMode.Prisma, Name = \"pg\")]")]
    [InlineData("datasource db {\n  provider   = \"postgresql\"\n  schemas    = [\"a\", \"b\"]\n  extensions = [pgcrypto, postgis(version: \"3\")]\n}\n",
        "[Datasource(Provider.PostgreSql, Schemas = [\"a\", \"b\"], Extensions = [\"pgcrypto\", \"\"\"postgis(version: \"3\")\"\"\"])]")]
    [InlineData("generator client {\n  provider        = \"prisma-client\"\n  output          = \"../x\"\n  previewFeatures = [\"views\"]\n}\n",
        "[Generator(\"client\", \"prisma-client\", Output = \"../x\", PreviewFeatures = [\"views\"])]")]
    [InlineData("generator g {\n  provider = \"p\"\n  seed     = 5\n  path     = env(\"P\")\n  odd      = All\n  list     = [\"a\", [\"b\"]]\n}\n",
        "[Generator(\"g\", \"p\")]\n[GeneratorOption(\"g\", \"seed\", 5)]\n[GeneratorOption(\"g\", \"path\", Env = \"P\")]\n[GeneratorOption(\"g\", \"odd\", Prisma = \"All\")]\n[GeneratorOption(\"g\", \"list\", Prisma = \"[\\\"a\\\", [\\\"b\\\"]]\")]")]
    public void A_configuration_block_is_an_attribute_of_the_client(string prisma, string expected)
    {
        Assert.Contains(expected, Print(prisma));
        Assert.Equal(Format(prisma), RoundTrip(prisma));
    }

    private static string Format(string prisma) => SchemaPrinter.Print(SchemaParser.Parse(prisma, null, new DiagnosticBag()));

    private static string Print(string prisma) => CSharpPrinter.Print(SchemaParser.Parse(prisma, null, new DiagnosticBag()), new CSharpPrinterOptions());

    private static string RoundTrip(string prisma) =>
        SchemaPrinter.Print(SchemaLinker.Link([SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(Print(prisma)))]).Syntax);

    // Long attributes stand on their own line, or on several; documentation always.
    private static string OneLine(string code) => code.Replace("\n        ", " ").Replace("]\n    public", "] public")
        .Replace("</summary>\n    ", "</summary> ").Replace("</remarks>\n    ", "</remarks> ");
}
