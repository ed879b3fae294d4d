using SchemaFirst.Schema.Syntax;
using static SchemaFirst.Schema.Tests.Text.Reading;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class StringLiteralTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain é 中 😀", "plain é 中 😀")]
    [InlineData("\\\" \\\\ \\/ \\b \\f \\n \\r \\t", "\" \\ / \b \f \n \r \t")]
    [InlineData("\\u0041\\u00e9", "Aé")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("{ // no comment }", "{ // no comment }")]
    public void Escapes_are_those_of_json(string raw, string value)
    {
        var text = Assert.IsType<StringExpression>(Argument($"\"{raw}\"").Value);

        Assert.Equal(value, text.Value);
        Assert.Equal(raw, text.Raw);
    }
}
