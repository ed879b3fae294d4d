namespace SchemaFirst.QueryBench.Rows;

/// <summary>Sums over rows and records: each reads every column, so that all contestants must have fetched the same values.</summary>
internal static class Checksum
{
    public static long Of(WriterRow row) => Writer(row.Id, row.Handle, row.Name, row.JoinedAt);

    public static long Of(Records.Writer row) => Writer(row.Id, row.Handle, row.Name, row.JoinedAt);

    public static long Of(PortraitRow row) => row.Id + row.WriterId + row.Bio.Length;

    public static long Of(Records.Portrait row) => row.Id + row.WriterId + row.Bio.Length;

    public static long Of(ArticleRow row) => Article(row.Id, row.Title, row.Body, row.Published, row.Reads, row.WriterId, row.WrittenAt);

    public static long Of(Records.Article row) => Article(row.Id, row.Title, row.Body, row.Published, row.Reads, row.WriterId, row.WrittenAt);

    public static long Of(TagRow row) => row.Id + row.Word.Length;

    public static long Of(Records.Tag row) => row.Id + row.Word.Length;

    public static long Of(RemarkRow row) => row.Id + row.ArticleId + row.WriterId + row.Text.Length;

    public static long Of(Records.Remark row) => row.Id + row.ArticleId + row.WriterId + row.Text.Length;

    /// <summary>The sum over writers with all that was loaded behind them.</summary>
    public static long Of(List<WriterRow> rows)
    {
        long sum = 0;
        foreach (var row in rows)
        {
            sum += Of(row) + (row.Portrait is null ? 0 : Of(row.Portrait)) + Of(row.Articles);
        }

        return sum;
    }

    /// <summary>The sum over articles with all that was loaded behind them.</summary>
    public static long Of(List<ArticleRow>? rows)
    {
        long sum = 0;
        foreach (var row in rows ?? [])
        {
            sum += Of(row);
            foreach (var remark in row.Remarks ?? [])
            {
                sum += Of(remark);
            }

            foreach (var tag in row.Tags ?? [])
            {
                sum += Of(tag);
            }
        }

        return sum;
    }

    private static long Writer(int id, string handle, string? name, DateTime joined) => id + handle.Length + (name?.Length ?? 0) + Seconds(joined);

    private static long Article(int id, string title, string? body, bool published, int reads, int writer, DateTime written) =>
        id + title.Length + (body?.Length ?? 0) + (published ? 1 : 0) + reads + writer + Seconds(written);

    private static long Seconds(DateTime date) => date.Ticks / TimeSpan.TicksPerSecond % 997;
}
