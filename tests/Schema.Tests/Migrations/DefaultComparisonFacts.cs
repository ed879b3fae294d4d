using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Schema.Tests.Migrations;

public sealed class DefaultComparisonFacts
{
    [Theory]
    [InlineData(LiteralKind.Number, "3.20", "3.2", true)]
    [InlineData(LiteralKind.Number, "1e3", "1000", true)]
    [InlineData(LiteralKind.Number, "-0", "0", true)]
    [InlineData(LiteralKind.Number, "1", "10", false)]
    [InlineData(LiteralKind.Json, "{ \"a\": [1, \"x\"], \"b\": null }", "{\"b\":null,\"a\":[1.0,\"\\u0078\"]}", true)]
    [InlineData(LiteralKind.Json, "[\"a,b\"]", "[\"a\",\"b\"]", false)]
    [InlineData(LiteralKind.Json, "{\"a\":\"}\"}", "{\"a\":\"}}\"}", false)]
    [InlineData(LiteralKind.DateTime, "2020-01-01T00:00:00Z", "2020-01-01 00:00:00", true)]
    [InlineData(LiteralKind.DateTime, "2020-01-01T02:00:00+02:00", "2020-01-01 00:00:00", true)]
    [InlineData(LiteralKind.String, "a", "A", false)]
    public void Constants_are_compared_by_value(LiteralKind kind, string left, string right, bool equal) => Assert.Equal(
        equal, DefaultComparison.AreEqual(new ColumnDefault.Literal(new LiteralValue(kind, left)), new ColumnDefault.Literal(new LiteralValue(kind, right))));

    [Fact]
    public void What_the_schema_leaves_to_the_database_keeps_what_is_there() =>
        Assert.True(DefaultComparison.AreEqual(new ColumnDefault.Expression("random()"), new ColumnDefault.Expression(null)));
}
