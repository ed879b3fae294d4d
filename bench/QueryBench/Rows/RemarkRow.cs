namespace SchemaFirst.QueryBench.Rows;

/// <summary>A remark as the peers see one.</summary>
internal sealed class RemarkRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public int WriterId { get; set; }

    public string Text { get; set; } = "";
}
