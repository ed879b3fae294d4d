using SchemaFirst.Schema.Syntax;
using static SchemaFirst.Schema.Tests.Text.Reading;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class ParserTests
{
    [Theory]
    [InlineData("f Int", "Int", FieldArity.Required)]
    [InlineData("f Int?", "Int", FieldArity.Optional)]
    [InlineData("f Int[]", "Int", FieldArity.List)]
    [InlineData("f Int []", "Int", FieldArity.List)]
    [InlineData("f\tInt ?", "Int", FieldArity.Optional)]
    [InlineData("f\u00A0Int", "Int", FieldArity.Required)]
    public void A_field_has_a_type_and_an_arity(string line, string type, FieldArity arity)
    {
        var field = Field(line);

        Assert.Equal("f", field.Name.Text);
        Assert.Equal(type, field.Type.Name);
        Assert.Equal(arity, field.Arity);
    }

    [Fact]
    public void An_unsupported_type_is_the_text_the_database_knows()
    {
        var type = Field("f Unsupported(\"circle \\\"x\\\"\")?").Type;

        Assert.True(type.IsUnsupported);
        Assert.Equal("circle \"x\"", type.Name);
    }

    [Fact]
    public void Names_may_hold_letters_of_any_script_digits_underscores_and_hyphens()
    {
        Assert.Equal("löö-p_s2", Field("löö-p_s2 Int").Name.Text);
        Assert.Equal("中文", Field("中文 Int").Name.Text);
        Assert.Equal("𝒜b", Field("𝒜b Int").Name.Text);
        Assert.Equal("1a", Field("1a Int").Name.Text);
    }

    [Fact]
    public void Each_keyword_makes_its_block()
    {
        var blocks = Clean("model A {\n}\nview B {\n}\ntype C {\n}\nenum D {\n}\ndatasource E {\n}\ngenerator F {\n}\n").Declarations;

        Assert.Equal(["A", "B", "C", "D", "E", "F"], blocks.Select(block => block.Name.Text));
        Assert.Equal([ModelKind.Model, ModelKind.View, ModelKind.CompositeType], blocks.OfType<ModelDeclaration>().Select(block => block.Kind));
        Assert.Equal([ConfigurationKind.Datasource, ConfigurationKind.Generator], blocks.OfType<ConfigurationDeclaration>().Select(block => block.Kind));
        Assert.Single(blocks.OfType<EnumDeclaration>());
    }

    [Fact]
    public void A_keyword_needs_no_space_behind_it() => Assert.Equal("User", OnlyModel("modelUser {\n}\n").Name.Text);

    [Fact]
    public void Attributes_keep_their_dotted_names_and_arguments_in_order()
    {
        var attributes = Field("f Int @id @db.VarChar(1, name: 2) @x()").Attributes;

        Assert.Equal(["id", "db.VarChar", "x"], attributes.Select(attribute => attribute.Name.Text));
        Assert.Equal([false, true, true], attributes.Select(attribute => attribute.HasParentheses));
        Assert.Equal([null, "name"], attributes[1].Arguments.Select(argument => argument.Name?.Text));
    }

    [Fact]
    public void A_call_is_told_from_a_name_and_a_name_from_a_number()
    {
        Assert.Equal("now", Assert.IsType<FunctionExpression>(Argument("now()").Value).Name.Text);
        Assert.Equal("a.b", Assert.IsType<ConstantExpression>(Argument("a.b").Value).Text);
        Assert.Equal("-1.50", Assert.IsType<NumberExpression>(Argument("-1.50").Value).Text);
        Assert.Equal("2x", Assert.IsType<FunctionExpression>(Argument("2x()").Value).Name.Text);
    }

    [Fact]
    public void Lists_and_objects_nest()
    {
        var list = Assert.IsType<ArrayExpression>(Argument("[a, [\"b\", 1], c(sort: Desc)]").Value);
        var map = Assert.IsType<ObjectExpression>(Argument("where: { a: true, b: { not: null } }").Value);

        Assert.Equal(3, list.Elements.Count);
        Assert.Equal(2, Assert.IsType<ArrayExpression>(list.Elements[1]).Elements.Count);
        Assert.Equal(["a", "b"], map.Members.Select(member => member.Key.Text));
        Assert.Equal("not", Assert.Single(Assert.IsType<ObjectExpression>(map.Members[1].Value).Members).Key.Text);
        Assert.Empty(Assert.IsType<ObjectExpression>(Argument("{}").Value).Members);
        Assert.Empty(Assert.IsType<ArrayExpression>(Argument("[ ]").Value).Elements);
    }

    [Fact]
    public void A_comma_behind_the_last_argument_and_an_argument_without_value_are_kept_for_the_rules()
    {
        var text = "model A {\n  f Int @a(x: , 1 ,)\n}\n";
        var attribute = Assert.Single(Assert.Single(OnlyModel(text).Fields).Attributes);

        Assert.Null(attribute.Arguments[0].Value);
        Assert.Equal("x:", text.At(attribute.Arguments[0].Origin));
        Assert.Equal(",", text.At(attribute.TrailingComma!.Value));
        Assert.Null(Field("f Int @a(1)").Attributes[0].TrailingComma);
        Assert.NotNull(Assert.IsType<FunctionExpression>(Argument("b(1,)").Value).TrailingComma);
    }

    [Fact]
    public void A_configuration_property_may_lack_its_value()
    {
        var block = Assert.IsType<ConfigurationDeclaration>(Assert.Single(Clean("generator g {\n  a = \"x\" // c\n  b =\n}\n").Declarations));

        Assert.Equal(["a", "b"], block.Properties.Select(property => property.Name.Text));
        Assert.Equal("x", Assert.IsType<StringExpression>(block.Properties.First().Value).Value);
        Assert.Null(block.Properties.Last().Value);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_a_carriage_return_or_both()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var model = OnlyModel($"model A {{{end}  a Int{end}{end}  b Int // x{end}}}{end}");

            Assert.Equal(["a", "b"], model.Fields.Select(field => field.Name.Text));
            Assert.Equal(" x", model.Fields.Last().TrailingComment?.Text);
        }
    }
}
