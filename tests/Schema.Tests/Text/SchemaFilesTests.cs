using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class SchemaFilesTests
{
    [Fact]
    public void Files_become_one_schema_whose_origins_name_them()
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SchemaFiles.Parse([new("a.prisma", "model A {\n}\n"), new("b.prisma", "model B {\n  ?\n}\n")], diagnostics);

        Assert.Equal([("A", "a.prisma"), ("B", "b.prisma")], syntax.Declarations.Select(block => (block.Name.Text, block.Origin.Path!)));
        Assert.Equal("b.prisma", Assert.Single(diagnostics.Items).Origin.Path);
    }

    [Fact]
    public void What_stands_behind_the_last_block_of_a_file_is_kept_and_documents_nothing()
    {
        var syntax = SchemaFiles.Parse([new("a", "model A {\n}\n/// end of a"), new("b", ""), new("c", "model C {\n}\n// end")], new DiagnosticBag());

        Assert.Null(syntax.Declarations[1].Documentation);
        Assert.Equal("model A {\n}\n\n/// end of a\n\nmodel C {\n}\n\n// end\n", SchemaPrinter.Print(syntax));
    }

    [Fact]
    public void Each_file_is_formatted_by_itself_and_relations_are_completed_across_them()
    {
        var formatted = SchemaFormatter.Format(
        [
            new("user.prisma", "model User {\n  id Int @id\n}\n"),
            new("post.prisma", "model Post {\n  id Int @id\n  author User\n}\n"),
        ]);

        Assert.Equal("model User {\n  id    Int    @id\n  posts Post[]\n}\n", formatted[0].Text);
        Assert.Equal("model Post {\n  id     Int  @id\n  author User @relation(fields: [userId], references: [id])\n  userId Int\n}\n", formatted[1].Text);
        Assert.Equal(["user.prisma", "post.prisma"], formatted.Select(file => file.Path));
    }
}
