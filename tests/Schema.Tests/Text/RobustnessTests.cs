using System.Diagnostics;
using System.Text;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

/// <summary>Whatever the text: no exception, and time in proportion to its length.</summary>
public sealed class RobustnessTests
{
    private const string Schema =
        """
        // A comment
        datasource db {
          provider = "postgresql"
          schemas  = ["a", "b"]
        }

        /// Documented
        model User { // here
          id    Int      @id @default(autoincrement())
          name  String?  @map("näme") @db.VarChar(255) // trailing
          at    DateTime @default(now()) /* block
            comment */
          posts Post[]   @relation("a\"b", references: [id], )
          other Unsupported("x y")?

          @@unique([name, id(sort: Desc)], map: "x", where: { name: { not: null } })
          @@index([at], ops: raw("y"))
        } // behind

        type T = Int
        view V {
          x [Int]
          y: Int!
        }
        enum E {
          A @map("a")
          B
          @@map("e")
        }
        garbage {
          a
        }
        more garbage \u0000
        """;

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\\", "\\u", "//", "///", "/*", "*/", "@", "@@", ",", ":", "=", "?", "!", ".", "-", "\n", "\r", "\t", " ", "\0", "é", "😀", "\ud800",
        "model ", "enum ", "type A = ", "datasource d {\n", "Unsupported(", "1", "name",
    ];

    [Fact]
    public void Every_prefix_can_be_read_and_formatted()
    {
        for (var length = 0; length <= Schema.Length; length++)
        {
            Check(Schema[..length]);
        }
    }

    [Fact]
    public void Every_suffix_can_be_read_and_formatted()
    {
        for (var start = 0; start < Schema.Length; start++)
        {
            Check(Schema[start..]);
        }
    }

    [Fact]
    public void Random_edits_can_be_read_and_formatted()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 1500; round++)
        {
            var text = new StringBuilder(Schema);
            for (var edit = random.Next(1, 12); edit > 0; edit--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0)
                {
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                }
                else
                {
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                }
            }

            Check(text.ToString());
        }
    }

    [Fact]
    public void Random_pieces_can_be_read_and_formatted()
    {
        var random = new Random(7);
        for (var round = 0; round < 1500; round++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(60); count > 0; count--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Check(text.ToString());
        }
    }

    [Fact]
    public void Nesting_has_an_end()
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("f(", ")"), ("{a: ", "}"), ("a: f(", ")") })
        {
            var deep = Repeat(open, 20_000) + Repeat(close, 20_000);

            Assert.NotEmpty(Check($"model A {{\n  a Int @x({deep})\n  b Int\n}}\n"));
            Assert.NotEmpty(Check($"model A {{\n  a Int @x({Repeat(open, 20_000)}\n  b Int\n}}\n"));
        }

        Assert.Empty(Check($"model A {{\n  a Int @x({Repeat("[", 100)}{Repeat("]", 100)})\n}}\n"));
    }

    [Theory]
    [InlineData("model A {\n")]
    [InlineData("enum A {\n  /* a\n")]
    [InlineData("A {\n")]
    [InlineData("/*\n")]
    [InlineData("model A {\n  a Int /* b\n")]
    [InlineData("a \"\n")]
    [InlineData("model A {\n  a Int @b(\"\\\n")]
    [InlineData("type A = Unsupported(\"\\\n")]
    [InlineData("}")]
    [InlineData("\n \n")]
    [InlineData("/// a\n")]
    [InlineData("model A {\n  a Int @b(c: [d, {e: f(")]
    [InlineData("datasource a {\nb = [1, 2, \"")]
    [InlineData("model A {\n}\n")]
    public void Long_texts_of_anything_take_moments(string piece)
    {
        var text = Repeat(piece, 400_000 / piece.Length);
        var watch = Stopwatch.StartNew();

        SchemaParser.Parse(text, null, new DiagnosticBag());

        // A quadratic search would take minutes; the bound is loose because machines are busy.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    private static IReadOnlyList<SchemaDiagnostic> Check(string text)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SchemaParser.Parse(text, null, diagnostics);

        Assert.All(diagnostics.Items, item =>
        {
            Assert.InRange(item.Origin.Start, 0, text.Length);
            Assert.InRange(item.Origin.End, item.Origin.Start, text.Length);
            Assert.NotEmpty(item.Message);
        });
        Assert.EndsWith("\n", SchemaPrinter.Print(syntax), StringComparison.Ordinal);
        Assert.EndsWith("\n", SchemaFormatter.Format(text), StringComparison.Ordinal);
        return diagnostics.Items;
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
