using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class PrinterTests
{
    private static readonly Origin Nowhere = Origin.None;

    [Fact]
    public void Syntax_that_was_never_text_prints_like_formatted_text()
    {
        var model = new ModelDeclaration(
            ModelKind.Model,
            Name("User"),
            List<Member>(
                new FieldDeclaration(Name("id"), Type("Int"), FieldArity.Required, List(Attribute("id")), Nowhere) { Leading = List(new Trivia(TriviaKind.DocComment, " The key")) },
                new FieldDeclaration(Name("posts"), Type("Post"), FieldArity.List, default, Nowhere),
                new FieldDeclaration(Name("place"), new TypeReference("point \"x\"", true, Nowhere), FieldArity.Optional, default, Nowhere),
                new BlockAttribute(Attribute("map", new StringExpression("u", "u", Nowhere)), Nowhere)),
            Nowhere);
        var type = new EnumDeclaration(Name("Role"), List<Member>(new EnumValueDeclaration(Name("ADMIN"), default, Nowhere)), Nowhere)
        {
            AfterClosing = new Trivia(TriviaKind.Comment, " end"),
        };

        var printed = SchemaPrinter.Print(new SchemaSyntax(List<Declaration>(model, type), default));

        Assert.Equal(
            """
            model User {
              /// The key
              id    Int                         @id
              posts Post[]
              place Unsupported("point \"x\"")?

              @@map("u")
            }

            enum Role {
              ADMIN
            }
            // end

            """,
            printed);
    }

    [Fact]
    public void Blocks_are_set_apart_even_if_nothing_says_so()
    {
        var first = new EnumDeclaration(Name("A"), default, Nowhere);
        var second = new EnumDeclaration(Name("B"), default, Nowhere) { Leading = List(new Trivia(TriviaKind.DocComment, " b")) };

        Assert.Equal("enum A {\n}\n\n/// b\nenum B {\n}\n", SchemaPrinter.Print(new SchemaSyntax(List<Declaration>(first, second), default)));
    }

    [Fact]
    public void What_is_read_from_printed_text_is_what_was_printed()
    {
        const string text = "// a\n\n/// b\nmodel A {\n  id Int @id /// c\n\n  // d\n  x E[] @default([A, B])\n  @@index([x(ops: raw(\"y\"))], type: Gin)\n}\nenum E {\n  A\n  B @map(\"b\")\n}\n// e\n";
        var syntax = SchemaParser.Parse(text, null, new DiagnosticBag());
        var printed = SchemaPrinter.Print(syntax);

        // Origins take no part in equality; gaps may be set where there were none.
        var again = SchemaParser.Parse(printed, null, new DiagnosticBag());
        Assert.Equal(syntax.Declarations[1], again.Declarations[1]);
        Assert.Equal(((ModelDeclaration)syntax.Declarations[0]).Fields, ((ModelDeclaration)again.Declarations[0]).Fields);
        Assert.Equal(syntax.Trailing, again.Trailing);
        Assert.Equal(printed, SchemaPrinter.Print(again));
    }

    private static Identifier Name(string text) => new(text, Nowhere);

    private static TypeReference Type(string name) => new(name, false, Nowhere);

    private static AttributeSyntax Attribute(string name, params ExpressionSyntax[] arguments) =>
        new(Name(name), arguments.Select(static value => new ArgumentSyntax(null, value, Nowhere)).ToEquatableArray(), Nowhere);

    private static EquatableArray<T> List<T>(params T[] items) => new(items);
}
