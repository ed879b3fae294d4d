namespace SchemaFirst.QueryBench.Rows;

/// <summary>An article as the peers see one.</summary>
internal sealed class ArticleRow
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string? Body { get; set; }

    public bool Published { get; set; }

    public int Reads { get; set; }

    public int WriterId { get; set; }

    public DateTime WrittenAt { get; set; }

    public WriterRow? Writer { get; set; }

    public List<RemarkRow>? Remarks { get; set; }

    public List<TagRow>? Tags { get; set; }
}
