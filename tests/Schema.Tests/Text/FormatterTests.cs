using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

public sealed class FormatterTests
{
    [Theory]
    [InlineData("", "\n")]
    [InlineData("\n\n  \n", "\n")]
    [InlineData("// a  \n\n\n\n// b", "// a  \n\n// b\n")]
    [InlineData("model   A{\n}", "model A {\n}\n")]
    [InlineData("enum A {\n}\nenum B {\n}\n\n\n\nenum C {\n}\n\n", "enum A {\n}\n\nenum B {\n}\n\nenum C {\n}\n")]
    [InlineData("enum A { // left out\n} // below\n", "enum A {\n}\n// below\n")]
    [InlineData("enum A {\n}enum B {\n}\n", "enum A {\n}\nenum B {\n}\n")]
    [InlineData("oops  \nenum A {\n}\n", "oops  \nenum A {\n}\n")]
    [InlineData("type T = Int   // c\n", "type T = Int   // c\n")]
    public void Blocks_are_set_apart(string text, string expected) => Assert.Equal(expected, SchemaFormatter.Format(text));

    [Fact]
    public void Columns_are_aligned_within_a_group_and_a_gap_ends_it() => Check(
        """
        model A {
        id Int @id
          longName String? @default( "x" )// c

          a Int
          // between
          bb   BigInt   @unique
        }
        """,
        """
        model A {
          id       Int     @id
          longName String? @default("x") // c

          a  Int
          // between
          bb BigInt @unique
        }
        """);

    [Fact]
    public void Widths_are_counted_in_bytes() => Check(
        "enum A {\n  lööps @map(\"x\")\n  y @map(\"z\")\n}",
        "enum A {\n  lööps @map(\"x\")\n  y       @map(\"z\")\n}");

    [Fact]
    public void Attributes_have_an_order_on_fields_and_none_on_enum_values() => Check(
        "model A {\n  a Int @ignore @db.Int @map(\"b\") @x @default(1) @unique @id\n}\n\nenum E {\n  A @x @map(\"a\")\n}",
        "model A {\n  a Int @id @unique @default(1) @map(\"b\") @ignore @db.Int @x\n}\n\nenum E {\n  A @x@map(\"a\")\n}");

    [Fact]
    public void Block_attributes_go_to_the_end_sorted_with_the_comments_directly_above_them() => Check(
        """
        model A {
          @@map("a") // behind
          id Int @id
          // above
          @@index([id])
          // apart

          @@id([id])
          b Int
        }
        """,
        """
        model A {
          id Int @id
          // apart
          b  Int

          @@id([id])
          // above
          @@index([id])
          @@map("a") // behind
        }
        """);

    [Fact]
    public void Arguments_have_one_form() => Check(
        "model A {\n  a Int @a( b :1,c:[ 1,2 ] , d( e:f ) ,{g:{}} , )\n}",
        "model A {\n  a Int @a(b: 1, c: [1, 2], d(e: f), { g: {  } })\n}");

    [Fact]
    public void A_line_without_meaning_stays_and_takes_no_part_in_the_columns() => Check(
        "model A {\n    veryLong line   without meaning  \n  a Int\n  bb Int\n}",
        "model A {\n  veryLong line   without meaning  \n  a  Int\n  bb Int\n}");

    [Fact]
    public void Old_forms_of_fields_become_todays() => Check(
        "model A {\n  a: Int\n  b [Int]\n  c Int!\n  d Int[]?\n  e\n}",
        "model A {\n  a Int\n  b Int[]\n  c Int\n  d Int[]?\n  e\n}");

    [Fact]
    public void A_block_comment_gets_a_star_on_every_line_and_stays_as_it_is_behind_a_line() => Check(
        "/* one\n  * two\n\n three */\nmodel A {\n  a Int /* x\n y */\n}",
        "/**\n * one\n * two\n * three\n */\nmodel A {\n  a Int /* x\n y */\n}");

    [Fact]
    public void Gaps_at_the_ends_of_a_block_go() => Check("model A {\n\n\n  a Int\n\n\n}", "model A {\n  a Int\n}");

    [Fact]
    public void Properties_without_value_keep_their_names() => Check(
        "generator g {\n  a = env( \"X\" )\n  longer =\n}",
        "generator g {\n  a      = env(\"X\")\n  longer\n}");

    [Fact]
    public void Carriage_returns_become_line_feeds_except_behind_lines_without_meaning() => Check(
        "model A {\r\n  a Int\r\n  ? ?\r\n}\r\n",
        "model A {\n  a Int\n  ? ?\r\n}");

    private static void Check(string text, string expected)
    {
        var formatted = SchemaFormatter.Format(text);

        Assert.Equal(expected + "\n", formatted);
        Assert.Equal(formatted, SchemaFormatter.Format(formatted));
    }
}
