using SchemaFirst.Schema.Tests.Rules;

namespace SchemaFirst.Schema.Tests.Binding;

public sealed class DefaultTextTests
{
    [Theory]
    [InlineData("Json", "\"{}\"", true)]
    [InlineData("Json", "\"[1, -2.5e3, true, null, \\\"a\\\\u00e9\\\"]\"", true)]
    [InlineData("Json", "\" { \\\"a\\\" : [ ] } \"", true)]
    [InlineData("Json", "\"\"", false)]
    [InlineData("Json", "\"{a: 1}\"", false)]
    [InlineData("Json", "\"[1,]\"", false)]
    [InlineData("Json", "\"01\"", false)]
    [InlineData("Json", "\"1 2\"", false)]
    [InlineData("Bytes", "\"aGk=\"", true)]
    [InlineData("Bytes", "\"a\"", false)]
    [InlineData("DateTime", "\"2020-02-29T23:59:60.123Z\"", true)]
    [InlineData("DateTime", "\"2020-01-01 00:00:00+02:00\"", true)]
    [InlineData("DateTime", "\"2019-02-29T00:00:00Z\"", false)]
    [InlineData("DateTime", "\"2020-01-01\"", false)]
    [InlineData("DateTime", "\"2020-01-01T00:00:00\"", false)]
    [InlineData("Int", "9223372036854775807", true)]
    [InlineData("Int", "9223372036854775808", false)]
    [InlineData("BigInt", "1.5", false)]
    [InlineData("Decimal", "\"1.5e-3\"", true)]
    [InlineData("Decimal", "\"1,5\"", false)]
    public void Is_taken_when_its_type_can_read_it(string type, string value, bool isTaken)
    {
        var findings = RuleCase.Judge($"datasource db {{\n  provider = \"postgresql\"\n}}\nmodel T {{\n  id Int @id\n  a {type} @default({value})\n}}");

        Assert.Equal(isTaken ? [] : ["SF1143"], findings.Select(item => item.Rule.Id));
    }
}
