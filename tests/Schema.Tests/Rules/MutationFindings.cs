using System.Globalization;

namespace SchemaFirst.Schema.Tests.Rules;

/// <summary>What changed schemas of the corpus taught, each as Prisma's engine answers it.</summary>
public sealed class MutationFindings
{
    private static IEnumerable<string> Judge(string text) => RuleCase.Judge(text).Select(static item => item.Rule.Id).Distinct().Order(StringComparer.Ordinal);

    private static string Source(string provider, string models) => $"generator client {{\n  provider = \"prisma-client\"\n  output = \"x\"\n  previewFeatures = [\"partialIndexes\", \"postgresqlExtensions\"]\n}}\ndatasource db {{\n  provider = \"{provider}\"\n}}\n{models}";

    /// <summary>An index asks only a native type that can be made out; the other has its own error.</summary>
    [Theory]
    [InlineData("Json @db.VarChar(\"x\")", "data(ops: JsonbOps)", "Gin", "SF1504")]
    [InlineData("Decimal? @db.Decima", "data", "Brin", "SF1502")]
    [InlineData("String @db.Var", "data(ops: TextBloomOps)", "Brin", "SF1502")]
    public void An_operator_class_is_not_judged_by_a_native_type_that_cannot_be_read(string type, string field, string method, string id) =>
        Assert.Equal([id], Judge(Source("postgresql", $"model A {{\n  id Int @id\n  data {type}\n  @@index([{field}], type: {method})\n}}\n")));

    /// <summary>No literal of a condition is of type Bytes or Json.</summary>
    [Theory]
    [InlineData("Bytes", "\"aGk=\"", 1)]
    [InlineData("Json", "\"{}\"", 1)]
    [InlineData("Json", "5", 1)]
    [InlineData("Bytes", "null", 0)]
    [InlineData("DateTime", "\"2020-01-01T00:00:00Z\"", 0)]
    [InlineData("Decimal", "5", 0)]
    public void A_partial_index_compares_what_it_has_words_for(string type, string value, int count) =>
        Assert.Equal(Enumerable.Repeat("SF1319", count), Judge(Source("postgresql", string.Create(CultureInfo.InvariantCulture, $"model A {{\n  id Int @id\n  f {type}\n  @@index([id], where: {{ f: {value} }})\n}}\n"))));

    [Fact]
    public void An_argument_of_an_extension_without_value_says_nothing() =>
        Assert.Empty(Judge(Source("postgresql", "").Replace("\"postgresql\"", "\"postgresql\"\n  extensions = [citext(version: , nope: )]", StringComparison.Ordinal)));

    /// <summary>Of several fields of one name the last one counts, even when its type is not known.</summary>
    [Theory]
    [InlineData("id Int @id\n  id Nothing", "SF1101 SF1102 SF1204")]
    [InlineData("id Nothing\n  id Int @id", "SF1101 SF1102")]
    public void The_last_of_several_fields_is_what_a_relation_refers_to(string fields, string ids) =>
        Assert.Equal(ids, string.Join(' ', Judge(Source("sqlite", $"model A {{\n  {fields}\n  bs B[]\n}}\nmodel B {{\n  id Int @id\n  aId Int\n  a A @relation(fields: [aId], references: [id])\n}}\n"))));
}
