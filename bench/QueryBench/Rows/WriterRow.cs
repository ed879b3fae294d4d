namespace SchemaFirst.QueryBench.Rows;

/// <summary>A writer as the peers see one.</summary>
internal sealed class WriterRow
{
    public int Id { get; set; }

    public string Handle { get; set; } = "";

    public string? Name { get; set; }

    public DateTime JoinedAt { get; set; }

    public PortraitRow? Portrait { get; set; }

    public List<ArticleRow>? Articles { get; set; }
}
