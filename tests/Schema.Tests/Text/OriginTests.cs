using SchemaFirst.Schema.Syntax;
using static SchemaFirst.Schema.Tests.Text.Reading;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class OriginTests
{
    private const string Text = "// é\nmodel  User {\n  posts  Post[] @relation(\"a\", fields: [x , y]) // c\n  u Unsupported( \"p\" )?\n\n  @@index([id(sort: Desc)], map: \"m\")\n}\n\nenum Role {\n  ADMIN  @map(\"a\")\n}\n\ngenerator g {\n  p  = env(\"X\")\n}\n";

    private static readonly SchemaSyntax Syntax = Clean(Text);

    [Fact]
    public void A_declaration_spans_its_block_and_its_name_the_identifier()
    {
        var model = Syntax.Declarations[0];

        Assert.StartsWith("model  User {", Text.At(model.Origin), StringComparison.Ordinal);
        Assert.EndsWith("\"m\")\n}", Text.At(model.Origin), StringComparison.Ordinal);
        Assert.Equal("User", Text.At(model.Name.Origin));
    }

    [Fact]
    public void A_field_ends_with_its_last_token_and_a_type_before_its_marks()
    {
        var fields = ((ModelDeclaration)Syntax.Declarations[0]).Fields.ToList();

        Assert.Equal("posts  Post[] @relation(\"a\", fields: [x , y])", Text.At(fields[0].Origin));
        Assert.Equal("posts", Text.At(fields[0].Name.Origin));
        Assert.Equal("Post", Text.At(fields[0].Type.Origin));
        Assert.Equal("Unsupported( \"p\" )", Text.At(fields[1].Type.Origin));
    }

    [Fact]
    public void An_attribute_begins_with_its_name_and_holds_its_parentheses()
    {
        var attribute = ((ModelDeclaration)Syntax.Declarations[0]).Fields.First().Attributes[0];

        Assert.Equal("relation(\"a\", fields: [x , y])", Text.At(attribute.Origin));
        Assert.Equal("relation", Text.At(attribute.Name.Origin));
        Assert.Equal("(\"a\", fields: [x , y])", Text.At(attribute.ArgumentsOrigin));
        Assert.Equal(["\"a\"", "fields: [x , y]"], attribute.Arguments.Select(argument => Text.At(argument.Origin)));
        Assert.Equal("fields", Text.At(attribute.Arguments[1].Name!.Origin));
        Assert.Equal(["x", "y"], ((ArrayExpression)attribute.Arguments[1].Value!).Elements.Select(element => Text.At(element.Origin)));
    }

    [Fact]
    public void A_block_attribute_begins_with_its_signs()
    {
        var member = ((ModelDeclaration)Syntax.Declarations[0]).Members.OfType<BlockAttribute>().Single();

        Assert.Equal("@@index([id(sort: Desc)], map: \"m\")", Text.At(member.Origin));
        Assert.Equal("index([id(sort: Desc)], map: \"m\")", Text.At(member.Attribute.Origin));
        Assert.Equal("id(sort: Desc)", Text.At(((ArrayExpression)member.Attribute.Arguments[0].Value!).Elements[0].Origin));
    }

    [Fact]
    public void Enum_values_and_properties_span_what_was_written()
    {
        Assert.Equal("ADMIN  @map(\"a\")", Text.At(((EnumDeclaration)Syntax.Declarations[1]).Values.Single().Origin));
        Assert.Equal("p  = env(\"X\")", Text.At(((ConfigurationDeclaration)Syntax.Declarations[2]).Properties.Single().Origin));
        Assert.Equal("env(\"X\")", Text.At(((ConfigurationDeclaration)Syntax.Declarations[2]).Properties.Single().Value!.Origin));
    }
}
