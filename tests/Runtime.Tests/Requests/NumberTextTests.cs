using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Tests.Requests;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1.500", "1.5")]
    [InlineData("-0.0", "0")]
    [InlineData("1E+3", "1000")]
    [InlineData("1.25e-3", "0.00125")]
    [InlineData("-12.5E1", "-125")]
    [InlineData("00012", "12")]
    [InlineData("123456789012345678901234567890.10", "123456789012345678901234567890.1")]
    public void A_number_is_written_without_exponent_and_without_trailing_zeros(string text, string plain) =>
        Assert.Equal(plain, NumberText.Plain(text));

    [Fact]
    public void A_double_is_written_by_its_shortest_text() => Assert.Equal("0.0000001", NumberText.Plain(1e-7));
}
