using SchemaFirst.QueryBench.Contestants;
using SchemaFirst.QueryBench.Databases;
using SchemaFirst.QueryBench.Records;
using SchemaFirst.QueryBench.Workloads;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>What SchemaFirst's queries cost as something grows: a table for each curve.</summary>
internal static class GrowthRun
{
    private static readonly int[] Rows = [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800];
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 11).Select(static doubling => 10 << doubling)];

    /// <summary>Measures the curves that are named, or all.</summary>
    public static async Task RunAsync(BenchSettings settings, IReadOnlyList<string> names)
    {
        foreach (var kind in settings.Databases)
        {
            await using var database = await BenchDatabase.CreateAsync(kind, settings);
            await using var db = database.Client();
            await using (var contestant = Lineup.SchemaFirst(database))
            {
                // By hand on a copy of its own, because what creates rows would lock the other out.
                await using var copy = await BenchDatabase.CreateAsync(kind, settings);
                await using var byHand = Lineup.Ado(copy);
                foreach (var (name, title, points) in Curves(contestant, byHand, db).Where(curve => Wanted(curve.Name)))
                {
                    await BestOf.RunAsync($"{kind}: {title}", points, inProcess: kind == DatabaseKind.Sqlite);
                }
            }

            if (kind == DatabaseKind.PostgreSql && Wanted("callers"))
            {
                await CallersCurve.RunAsync(db);
            }
        }

        if (Wanted("models"))
        {
            await ModelsCurve.RunAsync(settings.Folder);
        }

        bool Wanted(string name) => names.Count == 0 || names.Contains(name);
    }

    private static IEnumerable<(string Name, string Title, GrowthPoint[] Points)> Curves(Contestant contestant, Contestant byHand, MagazineDb db)
    {
        yield return ("rows", "rows read", [.. Rows.Select(rows => new GrowthPoint(rows, rows, _ => contestant.Reads.FirstAsync(rows), _ => byHand.Reads.FirstAsync(rows)))]);
        yield return ("stream", "rows streamed", [.. Rows.Select(rows => new GrowthPoint(rows, rows, _ => StreamAsync(db, rows)))]);
        yield return ("depth", "levels of include, 200 rows each", [.. Enumerable.Range(1, 4).Select(depth =>
            new GrowthPoint(depth, Seed.Roots + (depth * Seed.SectionsPerLevel), _ => SectionsAsync(db, depth)))]);
        yield return ("list", "values in a list", [.. Lengths.Select(length =>
            new GrowthPoint(length, length, turn => contestant.Reads.InListAsync(Turns.Ids(turn, length)), turn => byHand.Reads.InListAsync(Turns.Ids(turn, length))))]);

        // Lists of 16 lengths around the size: what a program does whose lists come from its users.
        yield return ("lengths", "values in a list, another length each time", [.. Lengths.Select(length =>
            new GrowthPoint(length, length + 7.5, turn => contestant.Reads.InListAsync(Turns.Ids(turn, length + (turn % 16)))))]);
        yield return ("lists", "values in each of two lists, in one and not in the other", [.. Lengths.Select(length => new GrowthPoint(length, 2 * length, turn => TwoListsAsync(db, Turns.Ids(turn, length))))]);

        // Each row is compared with the whole list: a unit is a row or a value, because the sum of both is what a hash of the list costs.
        yield return ("scanned", "values in a list, column without an index", [.. Lengths.Select(length => new GrowthPoint(length, Seed.Articles + length, turn => ScanAsync(db, Turns.Ids(turn, length))))]);
        yield return ("created", "rows created at once", [.. Rows.Select(rows =>
        {
            var texts = Enumerable.Range(0, rows).Select(static row => Turns.Texts[row % Turns.Texts.Length]).ToArray();
            return new GrowthPoint(
                rows,
                rows,
                turn => contestant.Writes.CreateManyAsync(Turns.Article(turn), Turns.Writer(turn), texts),
                turn => byHand.Writes.CreateManyAsync(Turns.Article(turn), Turns.Writer(turn), texts));
        })]);
    }

    private static async ValueTask<long> StreamAsync(MagazineDb db, int rows)
    {
        long sum = 0;
        await foreach (var article in db.Article.StreamAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = rows }))
        {
            sum += article.Reads;
        }

        return sum;
    }

    private static async ValueTask<long> SectionsAsync(MagazineDb db, int depth)
    {
        var sections = await db.Section.FindManyAsync(new() { Where = new() { Level = 0 }, OrderBy = [new() { Id = Sort.Asc }], Include = Below(depth) });
        return sections.Sum(static section => section.Children.Count);

        static SectionInclude Below(int depth) => depth == 1 ? new() { Children = true } : new() { Children = new() { Include = Below(depth - 1) } };
    }

    private static async ValueTask<long> TwoListsAsync(MagazineDb db, int[] ids) =>
        (await db.Article.FindManyAsync(new() { Where = new() { Id = new() { In = ids }, WriterId = new() { NotIn = ids } } })).Count;

    private static async ValueTask<long> ScanAsync(MagazineDb db, int[] reads) => await db.Article.CountAsync(new() { Where = new() { Reads = new() { In = reads } } });
}
