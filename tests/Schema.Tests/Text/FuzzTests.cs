using System.Diagnostics;
using System.Text;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dmmf;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

/// <summary>
/// Texts that nobody would write go through everything that reads schemas: parser, binder, rules, formatter. Nothing throws, each finding has
/// a place inside the text, and cost follows length. <c>SCHEMAFIRST_FUZZ</c> multiplies the rounds, and from 2 on takes every prefix; the seed is part of a failure's message.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Effort = int.TryParse(Environment.GetEnvironmentVariable("SCHEMAFIRST_FUZZ"), out var times) ? Math.Max(1, times) : 1;

    [Fact]
    public void Prefixes_of_schemas_can_be_judged()
    {
        foreach (var text in FuzzCorpus.Schemas)
        {
            for (var length = 0; length <= text.Length; length += Effort > 1 ? 1 : 3)
            {
                Check(text[..length], $"prefix {length}", format: length % 12 == 0);
            }
        }
    }

    [Fact]
    public void Mutations_of_schemas_can_be_judged()
    {
        for (var seed = 0; seed < 300 * Effort; seed++)
        {
            Check(FuzzCorpus.Mutate(seed), $"seed {seed}", format: true);
        }
    }

    [Fact]
    public void Random_characters_can_be_judged()
    {
        for (var seed = 0; seed < 80 * Effort; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(1, 600)];
            random.NextBytes(bytes);
            Check(Encoding.UTF8.GetString(bytes), $"bytes of seed {seed}", format: true);
            Check(Encoding.Latin1.GetString(bytes), $"characters of seed {seed}", format: true);
            Check(string.Concat(bytes.Select(static value => (char)(value % 96 + 32))), $"letters of seed {seed}", format: true);
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("(", ")")]
    [InlineData("{", "}")]
    [InlineData("f(", ")")]
    [InlineData("{ a: ", " }")]
    [InlineData("a: [", "]")]
    [InlineData("raw(", ")")]
    public void Hundred_thousand_brackets_are_a_finding(string open, string close)
    {
        foreach (var (before, behind) in new[] { ("model A {\n  id Int @id @default(", ")\n}\n"), ("model A {\n  id Int @id\n  @@index([id], where: ", ")\n}\n"), ("generator a {\n  b = ", "\n}\n"), ("", "") })
        {
            Assert.NotEmpty(Check(before + Repeat(open, 100_000) + Repeat(close, 100_000) + behind, "closed brackets", format: false));
            Assert.NotEmpty(Check(before + Repeat(open, 100_000), "open brackets", format: false));
        }
    }

    [Theory]
    [InlineData("models", "", "model M# {\n  id Int @id\n}\n", "")]
    [InlineData("fields", "model A {\n  id Int @id\n", "  f# String? @map(\"column#\")\n", "}\n")]
    [InlineData("one field again and again", "model A {\n  id Int @id\n", "  f String\n", "}\n")]
    [InlineData("relations of one pair", "model A {\n  id Int @id\n", "  a# A? @relation(\"r#\", fields: [id], references: [id])\n  b# A[] @relation(\"r#\")\n", "}\n")]
    [InlineData("unnamed relations of one pair", "model B {\n  id Int @id\n}\nmodel A {\n  id Int @id\n", "  b# B? @relation(fields: [id], references: [id])\n", "}\n")]
    [InlineData("relations without another side", "", "model M# {\n  id Int @id\n  next M#? @relation(fields: [id], references: [id])\n}\n", "")]
    [InlineData("indexes", "model A {\n  id Int @id\n  a Int\n", "  @@index([a, id], map: \"i#\")\n", "}\n")]
    [InlineData("indexes of one name", "model A {\n  id Int @id\n  a Int\n", "  @@unique([a, id])\n", "}\n")]
    [InlineData("values", "enum A {\n", "  V# @map(\"v#\")\n", "}\n")]
    [InlineData("attributes on one field", "model A {\n  id Int @id", " @a#(b: [c, d])", "\n}\n")]
    [InlineData("arguments of one attribute", "model A {\n  id Int @id @default(", "a#: 1, ", "1)\n}\n")]
    [InlineData("elements of one list", "model A {\n  id Int @id\n  @@index([", "id, ", "id])\n}\n")]
    [InlineData("composite types", "", "type T# {\n  next T#\n}\n", "")]
    [InlineData("comments", "model A {\n  id Int @id\n", "  /// a\n  // b\n\n", "}\n")]
    [InlineData("broken lines", "model A {\n", "  ( [ { \" \n", "}\n")]
    [InlineData("stray lines", "", "stray #\n", "")]
    [InlineData("unknown blocks", "", "thing# {\n  a\n}\n", "")]
    public void Cost_follows_length(string what, string before, string piece, string behind)
    {
        var small = Build(1_000 * Math.Min(Effort, 4));
        var large = Build(8_000 * Math.Min(Effort, 4));
        Judge(small);
        var once = Time(small);
        var many = Time(large);

        // Eight times the text in about eight times the time; a square would be sixty-four, and machines are busy.
        Assert.True(many < (once * 40) + 1500, $"{what}: {small.Length} characters took {once:F0} ms and {large.Length} took {many:F0} ms");

        string Build(int count)
        {
            var text = new StringBuilder("datasource db {\n  provider = \"postgresql\"\n}\n").Append(before);
            for (var number = 0; number < count; number++)
            {
                text.Append(piece.Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }

            return text.Append(behind).ToString();
        }
    }

    [Fact]
    public void Ten_megabytes_are_read_and_laid_out()
    {
        var schema = FuzzCorpus.Schemas[0];
        foreach (var text in new[] { Repeat("// nothing\n", 1_000_000), Repeat("x", 10_000_000), "model A {\n  id Int @id @map(\"" + Repeat("y", 10_000_000) + "\")\n}\n", Repeat(schema, 10_000_000 / schema.Length / (Effort > 1 ? 1 : 8)) })
        {
            var findings = new DiagnosticBag();
            var syntax = SchemaParser.Parse(text, null, findings);
            SchemaBinder.Bind(syntax, findings);
            Assert.All(findings.Items, item => Assert.InRange(item.Origin.End, item.Origin.Start, text.Length));
            Assert.NotEmpty(SchemaPrinter.Print(syntax));
        }
    }

    private static double Time(string text)
    {
        var before = WorkedFor();
        Judge(text);
        return (WorkedFor() - before).TotalMilliseconds;
    }

    // The processor's time of this thread where the system tells it: a busy machine does not change that.
    private static TimeSpan WorkedFor() => File.Exists("/proc/thread-self/schedstat")
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);

    private static void Judge(string text)
    {
        var findings = new DiagnosticBag();
        SchemaBinder.Bind(SchemaParser.Parse(text, null, findings), findings);
        Assert.NotEmpty(SchemaFormatter.Format(text));
    }

    private static IReadOnlyList<SchemaDiagnostic> Check(string text, string origin, bool format)
    {
        try
        {
            var findings = new DiagnosticBag();
            var schema = SchemaBinder.Bind(SchemaParser.Parse(text, "a.prisma", findings), findings);
            foreach (var item in findings.Items)
            {
                Assert.Equal("a.prisma", item.Origin.Path);
                Assert.InRange(item.Origin.Start, 0, text.Length);
                Assert.InRange(item.Origin.End, item.Origin.Start, text.Length);
                Assert.DoesNotContain("{0}", item.Message, StringComparison.Ordinal);
            }

            if (!findings.HasErrors)
            {
                Assert.NotEmpty(DmmfPrinter.Print(schema));
            }

            if (format)
            {
                Assert.EndsWith("\n", SchemaFormatter.Format(text), StringComparison.Ordinal);
            }

            return findings.Items;
        }
        catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{origin}: {failure.GetType().Name} on\n{(text.Length > 4000 ? text[..4000] : text)}", failure);
        }
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
