using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;
using static SchemaFirst.Schema.Tests.Text.Reading;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("SF1601", "[|hello|]\nmodel A {\n}\n")]
    [InlineData("SF1601", "[|model A|]\n")]
    [InlineData("SF1601", "[|modél A {|]\n[|}|]\n")]
    [InlineData("SF1601", "[|/* never closed|]\n")]
    [InlineData("SF1601", "[|model A {|]\n  [|a Int|]\n")]
    [InlineData("SF1601", "model A {\n} [|}|]\n")]
    [InlineData("SF1602", "[|User {\n  a Int\n}|]\n")]
    [InlineData("SF1602", "[|model {\n}|]\n")]
    [InlineData("SF1603", "[|type A = Int @id|]\n")]
    [InlineData("SF1603", "[|type A = Unsupported(\"x\")|] // why\n")]
    [InlineData("SF1604", "model A {\n  [|a Int oops|]\n  b Int\n}\n")]
    [InlineData("SF1604", "model A {\n  [|@@index([a]) oops|]\n}\n")]
    [InlineData("SF1604", "model A {\n  [|a Int @a(|]\n  [|)|]\n}\n")]
    [InlineData("SF1604", "model A {\n  [|a Int @a([1,])|]\n}\n")]
    [InlineData("SF1604", "model A {\n  [|a Int @a(\"x)|]\n}\n")]
    [InlineData("SF1604", "model A {\n  [|a Int @a(\"x\ty\")|]\n}\n")]
    [InlineData("SF1604", "model A {\n  [|a Int @a(1.)|]\n}\n")]
    [InlineData("SF1604", "model A {\n  [|a Int }|]\n}\n")]
    [InlineData("SF1604", "view A {\n  [|{|]\n}\n")]
    [InlineData("SF1604", "type A {\n  [|a?|]\n}\n")]
    [InlineData("SF1605", "enum A {\n  [|B C|]\n  [|_D|]\n}\n")]
    [InlineData("SF1606", "datasource A {\n  [|b|]\n  [|c = \"x\" y|]\n}\n")]
    [InlineData("SF1606", "generator A {\n  [|b = [x,|]\n  [|x ]|]\n}\n")]
    [InlineData("SF1607", "model A {\n  [|a|]\n  [|b @id|] // c\n}\n")]
    [InlineData("SF1608", "model A {\n  a[|:|] Int!\n  b [|:|]\n}\n")]
    [InlineData("SF1609", "model A {\n  a [|[Int]|] @x\n}\n")]
    [InlineData("SF1610", "model A {\n  a [|Int!|]\n}\n")]
    [InlineData("SF1611", "model A {\n  a [|Int[] ?|]\n}\n")]
    [InlineData("SF1612", "model A {\n  a Int @a(\"b[|\\x|]c[|\\é|]\")\n}\n")]
    [InlineData("SF1613", "model A {\n  a Int @a(\"[|\\u12|]z[|\\ud83d|]x[|\\u|]\")\n}\n")]
    [InlineData("SF1613", "model A {\n  a Int @a(\"[|\\ud83d\\u0041|]\")\n}\n")]
    public void What_has_no_meaning_is_named_at_its_place(string rule, string marked)
    {
        var (text, places) = MarkedText.Of(marked);

        var findings = Findings(text);

        Assert.All(findings, finding => Assert.Equal(rule, finding.Rule.Id));
        Assert.Equal(places, findings.Select(finding => (finding.Origin.Start, finding.Origin.End)));
    }

    [Fact]
    public void Reading_goes_on_behind_what_has_no_meaning()
    {
        var syntax = SchemaParser.Parse("oops\nmodel A {\n  ? ?\n  a Int\n}\ntype T = Int\nenum E {\n  X\n}\n", null, new DiagnosticBag());

        Assert.Equal(["", "A", "", "E"], syntax.Declarations.Select(declaration => declaration.Name.Text));
        Assert.Equal("a", Assert.Single(((ModelDeclaration)syntax.Declarations[1]).Fields).Name.Text);
    }

    [Fact]
    public void A_block_that_is_not_closed_loses_its_keyword_line_only()
    {
        var syntax = SchemaParser.Parse("model A {\n  a Int\n\nenum E {\n  X\n}\n", null, new DiagnosticBag());

        Assert.Equal("A", Assert.Single(syntax.Declarations).Name.Text);
        Assert.Equal("enum E {", ((ModelDeclaration)syntax.Declarations[0]).Members.OfType<UnreadableMember>().Single().Text);
    }

    [Fact]
    public void A_field_that_is_none_is_no_field_but_can_be_printed()
    {
        var syntax = SchemaParser.Parse("model A {\n  a [Int]   @id\n}\n", null, new DiagnosticBag());
        var model = (ModelDeclaration)syntax.Declarations[0];

        Assert.Empty(model.Fields);
        Assert.Equal("Int[]", Assert.IsType<IncompleteField>(model.Members[0]).TypeText);
        Assert.Equal("model A {\n  a Int[] @id\n}\n", SchemaPrinter.Print(syntax));
    }

    [Fact]
    public void Messages_name_what_is_meant()
    {
        Assert.Equal("Field 'b' of 'A' has no type: write one behind its name", Assert.Single(Findings("model A {\n  b\n}\n")).Message);
        Assert.Equal("A list of 'Int' is written 'Int[]'", Assert.Single(Findings("model A {\n  b [Int]\n}\n")).Message);
        Assert.Equal("This line of a generator is not a property of the form 'name = value'", Assert.Single(Findings("generator g {\n  b\n}\n")).Message);
    }
}
