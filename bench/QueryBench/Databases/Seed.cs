using System.Globalization;
using SchemaFirst.QueryBench.Records;

namespace SchemaFirst.QueryBench.Databases;

/// <summary>The rows that every database starts with: the same on both.</summary>
internal static class Seed
{
    public const int Writers = 2_000;
    public const int Articles = 12_800;
    public const int Remarks = 20_000;
    public const int Tags = 50;

    /// <summary>Sections at the root, and on each level below.</summary>
    public const int Roots = 20, SectionsPerLevel = 200;

    private static readonly string[] Words = ["amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath", "islet", "jetty", "knoll", "larch", "moor", "nook", "oasis", "pine"];

    /// <summary>Makes the tables and fills them.</summary>
    public static async Task RunAsync(BenchDatabase database)
    {
        await using var db = database.Client();
        await db.Database.CreateAsync();
        var start = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await db.Writer.CreateManyAsync(new()
        {
            Data = [.. From(Writers, i => new WriterCreate { Handle = Handle(i), Name = i % 7 == 0 ? null : Text(i, 2), JoinedAt = start.AddSeconds(Mix(i, 1) % 10_000_000) })],
        });
        await db.Portrait.CreateManyAsync(new() { Data = [.. From(Writers, i => i).Where(static i => i % 10 != 0).Select(i => new PortraitCreate { Bio = Text(i, 8), WriterId = i })] });
        await db.Article.CreateManyAsync(new()
        {
            Data = [.. From(Articles, i => new ArticleCreate
            {
                Title = Text(i, 5),
                Body = i % 4 == 0 ? null : Text(i + 1, 20),
                Published = Mix(i, 2) % 3 != 0,
                Reads = (int)(Mix(i, 3) % 10_000),
                WriterId = 1 + (int)(Mix(i, 4) % Writers),
                WrittenAt = start.AddSeconds(Mix(i, 5) % 10_000_000),
            })],
        });
        await db.Remark.CreateManyAsync(new()
        {
            Data = [.. From(Remarks, i => new RemarkCreate { ArticleId = 1 + (int)(Mix(i, 6) % Articles), WriterId = 1 + (int)(Mix(i, 7) % Writers), Text = Text(i, 6) })],
        });
        await db.Section.CreateManyAsync(new() { Data = [.. Sections()] });
        await db.Tag.CreateManyAsync(new() { Data = [.. From(Tags, i => new TagCreate { Word = string.Create(CultureInfo.InvariantCulture, $"{Words[i % Words.Length]}{i}") })] });

        // Two tags each: articles that stand half of the tags apart share one.
        await db.ExecuteAsync($"""
            INSERT INTO "_ArticleToTag" ("A", "B")
            SELECT a."id", t."id" FROM "Article" a JOIN "Tag" t ON t."id" - 1 = a."id" % 50 OR t."id" - 1 = (a."id" + 25) % 50
            """);
    }

    /// <summary>The handle of the writer with that id.</summary>
    public static string Handle(int writer) => string.Create(CultureInfo.InvariantCulture, $"writer{writer}");

    private static IEnumerable<SectionCreate> Sections()
    {
        var id = 0;
        var above = Enumerable.Range(1, Roots).ToArray();
        foreach (var root in above)
        {
            yield return new SectionCreate { Id = ++id, Name = Text(root, 2), Level = 0 };
        }

        for (var level = 1; level <= 4; level++)
        {
            var here = new int[SectionsPerLevel];
            for (var place = 0; place < SectionsPerLevel; place++)
            {
                here[place] = ++id;
                yield return new SectionCreate { Id = id, Name = Text(id, 2), Level = level, ParentId = above[place % above.Length] };
            }

            above = here;
        }
    }

    private static IEnumerable<T> From<T>(int count, Func<int, T> make) => Enumerable.Range(1, count).Select(make);

    private static string Text(int seed, int words) => string.Join(' ', Enumerable.Range(0, words).Select(word => Words[Mix(seed, 100 + (uint)word) % Words.Length]));

    // A number that looks like chance and is the same in every run.
    private static uint Mix(int value, uint salt)
    {
        var mixed = unchecked(((uint)value * 2_654_435_761u) ^ (salt * 2_246_822_519u));
        mixed ^= mixed >> 15;
        mixed = unchecked(mixed * 2_246_822_519u);
        return mixed ^ (mixed >> 13);
    }
}
