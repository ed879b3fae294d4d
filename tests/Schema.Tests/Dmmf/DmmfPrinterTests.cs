using System.Text.Json.Nodes;
using SchemaFirst.Schema.Dmmf;
using SchemaFirst.Schema.Tests.Binding;

namespace SchemaFirst.Schema.Tests.Dmmf;

public sealed class DmmfPrinterTests
{
    [Fact]
    public void A_model_is_written_with_its_fields_keys_and_documentation()
    {
        var document = Print("/// People\nmodel User {\n  id Int @id\n  /// Says \"hi\"\n  name String? @map(\"n\")\n  a Int\n  b Int\n\n  @@unique([a, b], name: \"pair\")\n  @@map(\"users\")\n}");
        var model = document["models"]![0]!;

        Assert.Equal("users", (string?)model["dbName"]);
        Assert.Equal("People", (string?)model["documentation"]);
        Assert.Equal("""{"name":"name","dbName":"n","kind":"scalar","isList":false,"isRequired":false,"isUnique":false,"isId":false,"isReadOnly":false,"hasDefaultValue":false,"type":"String","nativeType":null,"isGenerated":false,"isUpdatedAt":false,"documentation":"Says \u0022hi\u0022"}""", model["fields"]![1]!.ToJsonString());
        Assert.Equal("""[{"name":"pair","fields":["a","b"]}]""", model["uniqueIndexes"]!.ToJsonString());
        Assert.Equal("""[["a","b"]]""", model["uniqueFields"]!.ToJsonString());
    }

    [Theory]
    [InlineData("Int @default(-3)", "-3")]
    [InlineData("BigInt @default(9007199254740993)", "\"9007199254740993\"")]
    [InlineData("Float @default(13.37)", "13.370000000000001")]
    [InlineData("Decimal @default(\"1.5\")", "1.5")]
    [InlineData("Boolean @default(true)", "true")]
    [InlineData("String[] @default([\"a\", \"b\"])", "[\"a\",\"b\"]")]
    [InlineData("DateTime @default(\"2020-01-01T00:00:00.1Z\")", "\"2020-01-01T00:00:00.100\\u002B00:00\"")]
    [InlineData("String @default(uuid())", "{\"name\":\"uuid\",\"args\":[4]}")]
    [InlineData("String @default(cuid(2))", "{\"name\":\"cuid\",\"args\":[2]}")]
    [InlineData("DateTime @default(now())", "{\"name\":\"now\",\"args\":[]}")]
    public void A_default_is_written_as_Prisma_does(string field, string expected) =>
        Assert.Equal(expected, Print($"model T {{\n  id Int @id\n  a {field}\n}}")["models"]![0]!["fields"]![1]!["default"]!.ToJsonString());

    [Fact]
    public void What_is_ignored_or_unsupported_is_not_written()
    {
        var document = Print("model A {\n  id Int @id\n  x Unsupported(\"circle\")\n  y Int @ignore\n}\n\nmodel B {\n  id Int @id\n\n  @@ignore\n}");

        Assert.Equal(["id"], document["models"]!.AsArray().SelectMany(model => model!["fields"]!.AsArray()).Select(field => (string)field!["name"]!));
    }

    [Fact]
    public void A_relation_names_its_fields_and_only_the_actions_that_were_written()
    {
        var field = Print("model P {\n  id Int @id\n  uId Int\n  u U @relation(fields: [uId], references: [id], onDelete: Cascade)\n}\n\nmodel U {\n  id Int @id\n  ps P[]\n}")["models"]![0]!["fields"]![2]!;

        Assert.Equal("PToU", (string?)field["relationName"]);
        Assert.Equal("""["uId"]""", field["relationFromFields"]!.ToJsonString());
        Assert.Equal("Cascade", (string?)field["relationOnDelete"]);
        Assert.Null(field["relationOnUpdate"]);
    }

    [Fact]
    public void A_partial_unique_key_makes_nothing_unique()
    {
        var document = Print("generator g {\n  provider = \"x\"\n  previewFeatures = [\"partialIndexes\"]\n}\n\nmodel T {\n  id Int @id\n  a Int @unique(where: raw(\"a > 1\"))\n}");

        Assert.False((bool)document["models"]![0]!["fields"]![1]!["isUnique"]!);
    }

    private static JsonNode Print(string models) => JsonNode.Parse(DmmfPrinter.Print(BoundSchema.Of(models)))!;
}
