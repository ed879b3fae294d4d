using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class CompletionTests
{
    [Fact]
    public void A_relation_field_alone_gets_its_key_its_arguments_and_its_other_side() => Check(
        "model Post {\n  id Int @id\n  author User\n}\n\nmodel User {\n  id String @id @db.Char(30)\n}",
        "model Post {\n  id     Int    @id\n  author User   @relation(fields: [userId], references: [id])\n  userId String @db.Char(30)\n}\n\n"
        + "model User {\n  id    String @id @db.Char(30)\n  posts Post[]\n}");

    [Fact]
    public void A_list_alone_gets_the_field_with_the_key() => Check(
        "model Blog {\n  id Int @id\n  posts Post[]\n}\n\nmodel Post {\n  id Int @id\n}",
        "model Blog {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int   @id\n  blog   Blog? @relation(fields: [blogId], references: [id])\n  blogId Int?\n}");

    [Fact]
    public void A_unique_key_makes_the_other_side_optional_instead_of_a_list() => Check(
        "model A {\n  id Int @id\n}\n\nmodel B {\n  id Int @id\n  aId Int @unique\n  a A @relation(fields: [aId], references: [id])\n}",
        "model A {\n  id Int @id\n  b  B?\n}\n\nmodel B {\n  id  Int @id\n  aId Int @unique\n  a   A   @relation(fields: [aId], references: [id])\n}");

    [Fact]
    public void Missing_arguments_join_those_that_are_there() => Check(
        "model A {\n  id Int @id\n  bs B[]\n}\n\nmodel B {\n  id Int @id\n  aId Int\n  a A @relation(fields: [aId], onDelete: Cascade)\n}",
        "model A {\n  id Int @id\n  bs B[]\n}\n\nmodel B {\n  id  Int @id\n  aId Int\n  a   A   @relation(fields: [aId], onDelete: Cascade, references: [id])\n}");

    [Fact]
    public void A_key_of_two_fields_is_inferred_whole() => Check(
        "model A {\n  x Int\n  y String\n  b B?\n\n  @@id([x, y])\n}\n\nmodel B {\n  id Int @id\n  a A\n}",
        "model A {\n  x Int\n  y String\n  b B?\n\n  @@id([x, y])\n}\n\nmodel B {\n  id Int    @id\n  a  A      @relation(fields: [aX, aY], references: [x, y])\n  aX Int\n  aY String\n}");

    [Fact]
    public void The_other_side_of_an_ignored_model_is_ignored() => Check(
        "model A {\n  id Int @id\n}\n\nmodel B {\n  aId Int\n  a A @relation(fields: [aId], references: [id])\n\n  @@ignore\n}",
        "model A {\n  id Int @id\n  bs B[] @ignore\n}\n\nmodel B {\n  aId Int\n  a   A   @relation(fields: [aId], references: [id])\n\n  @@ignore\n}");

    [Fact]
    public void A_word_where_a_name_may_stand_is_no_relation_name_so_that_neither_side_has_its_other() => Check(
        "model A {\n  id Int @id\n  bs B[] @relation(name: \"x\")\n}\n\n"
        + "model B {\n  id Int @id\n  aId Int\n  a A @relation(name: \"x\", fields: [aId], references: [id], word)\n}",
        "model A {\n  id Int @id\n  bs B[] @relation(name: \"x\")\n  bs B[]\n}\n\n"
        + "model B {\n  id  Int @id\n  aId Int\n  a   A   @relation(name: \"x\", fields: [aId], references: [id], word)\n"
        + "  a   A   @relation(fields: [aId], references: [id])\n}");

    [Theory]
    [InlineData("Category", "categories")]
    [InlineData("OrderItem", "orderItems")]
    [InlineData("order_item", "orderItems")]
    [InlineData("USER", "users")]
    [InlineData("UserID", "userIDs")]
    [InlineData("AB2c", "ab2Cs")]
    [InlineData("HTTPServer", "httpservers")]
    [InlineData("Box", "boxes")]
    [InlineData("Quiz", "quizzes")]
    [InlineData("Person", "people")]
    [InlineData("BigPerson", "bigPersons")]
    [InlineData("Child", "children")]
    [InlineData("Mouse", "mice")]
    [InlineData("Status", "statuses")]
    [InlineData("Analysis", "analyses")]
    [InlineData("Matrix", "matrices")]
    [InlineData("Data", "data")]
    [InlineData("Wolf", "wolves")]
    [InlineData("Hero", "heroes")]
    [InlineData("Key", "keys")]
    [InlineData("Money", "money")]
    [InlineData("Octopus", "octopi")]
    public void A_list_is_named_by_the_models_plural(string model, string field)
    {
        var formatted = SchemaFormatter.Format(
            $"model A {{\n  id Int @id\n}}\n\nmodel {model} {{\n  id Int @id\n  aId Int\n  a A @relation(fields: [aId], references: [id])\n}}\n");

        Assert.Matches($@"\n  {field} +{model}\[\]\n", formatted);
    }

    [Theory]
    [InlineData("model Post {\n  id     Int @id\n  author Usr\n}\n\nmodel User {\n  id Int @id\n}\n")]
    [InlineData("model Post {\n  id     Int  @id\n  author User\n  ? ?\n}\n\nmodel User {\n  id Int @id\n}\n")]
    public void A_schema_with_errors_of_form_or_name_gets_nothing(string text) => Assert.Equal(text, SchemaFormatter.Format(text));

    private static void Check(string text, string expected)
    {
        var formatted = SchemaFormatter.Format(text);

        Assert.Equal(expected + "\n", formatted);
        Assert.Equal(formatted, SchemaFormatter.Format(formatted));
    }
}
