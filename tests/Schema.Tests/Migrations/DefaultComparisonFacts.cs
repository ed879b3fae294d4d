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

    [Theory]
    [InlineData("'15:00:00'::time", "'15:00:00'::time without time zone", true)]
    [InlineData("'a'::varchar(3)", "'a'::character varying(3)", true)]
    [InlineData("now()::timestamptz(3)", "now()::timestamp(3) with time zone", true)]
    [InlineData("'{}'::int[]", "'{}'::integer[]", true)]
    [InlineData("LOWER('A'::text)", "lower('A'::text)", true)]
    [InlineData("lower('A'::text)", "lower('a'::text)", false)]
    [InlineData("'1'::time", "'1'::timetz", false)]
    [InlineData("nextval('\"A\"'::regclass)", "nextval('\"a\"'::regclass)", false)]
    public void Expressions_are_compared_with_the_long_names_of_types(string left, string right, bool equal) => Assert.Equal(
        equal, DefaultComparison.AreEqual(new ColumnDefault.Expression(left), new ColumnDefault.Expression(right)));

    [Fact]
    public void What_the_schema_leaves_to_the_database_keeps_what_is_there() =>
        Assert.True(DefaultComparison.AreEqual(new ColumnDefault.Expression("random()"), new ColumnDefault.Expression(null)));
}
