using SchemaFirst.Schema.Syntax;
using static SchemaFirst.Schema.Tests.Text.Reading;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class TriviaTests
{
    [Fact]
    public void Comments_and_gaps_belong_to_what_they_stand_above()
    {
        var model = OnlyModel("// a\n\n/// b\nmodel A { // c\n\n  // d\n\n  f Int /// e\n  /* g */\n}\n");

        Assert.Equal([(TriviaKind.Comment, " a"), (TriviaKind.BlankLine, ""), (TriviaKind.DocComment, " b")], Kinds(model.Leading));
        Assert.Equal(new Trivia(TriviaKind.Comment, " c"), model.AfterOpening);
        Assert.Equal([(TriviaKind.BlankLine, ""), (TriviaKind.Comment, " d"), (TriviaKind.BlankLine, "")], Kinds(model.Members[0].Leading));
        Assert.Equal(new Trivia(TriviaKind.DocComment, " e"), model.Members[0].TrailingComment);
        Assert.Equal([(TriviaKind.BlockComment, "/* g */")], Kinds(model.BeforeClosing));
    }

    [Fact]
    public void A_comment_behind_a_closing_brace_belongs_to_the_block()
    {
        var syntax = Clean("model A {\n} // a\n// b\nmodel B {\n}\n// c\n");

        Assert.Equal(" a", syntax.Declarations[0].AfterClosing?.Text);
        Assert.Equal([(TriviaKind.Comment, " b")], Kinds(syntax.Declarations[1].Leading));
        Assert.Equal([(TriviaKind.BlankLine, ""), (TriviaKind.Comment, " c")], Kinds(syntax.Trailing));
    }

    [Fact]
    public void Documentation_is_the_last_group_above_and_what_stands_behind()
    {
        var fields = OnlyModel("model A {\n  /// lost\n\n  /// one\n  // skipped\n  ///  two  \n  a Int /// three\n  b Int\n  // only this\n  c Int\n}\n").Fields.ToList();

        Assert.Equal("one\ntwo  \nthree", fields[0].Documentation);
        Assert.Null(fields[1].Documentation);
        Assert.Null(fields[2].Documentation);
    }

    [Fact]
    public void A_block_comment_documents_too()
    {
        Assert.Equal("x\ny", OnlyModel("model A {\n  /* x */\n  a Int /* y */\n}\n").Fields.Single().Documentation);
        Assert.Equal("* a\n   b", OnlyModel("/** a\n   b */\nmodel A {\n}\n").Documentation);
    }

    [Fact]
    public void A_gap_cuts_a_blocks_documentation_off_but_not_a_fields()
    {
        var model = OnlyModel("/// lost\n\nmodel A {\n  /// kept\n\n  a Int\n}\n");

        Assert.Null(model.Documentation);
        Assert.Equal("kept", model.Fields.Single().Documentation);
    }

    [Fact]
    public void Documentation_above_what_takes_none_counts_to_what_follows()
    {
        var syntax = Clean("/// g\ngenerator g {\n}\n\nmodel A {\n  /// i\n  @@index([a])\n  a Int\n  b Int\n} /// behind\nenum E {\n  X\n}\n");
        var model = (ModelDeclaration)syntax.Declarations[1];

        Assert.Equal("g", model.Documentation);
        Assert.Equal(["i", null], model.Fields.Select(field => field.Documentation));
        Assert.Equal("behind", syntax.Declarations[2].Documentation);
    }

    private static IEnumerable<(TriviaKind, string)> Kinds(EquatableArray<Trivia> trivia) => trivia.Select(item => (item.Kind, item.Text));
}
