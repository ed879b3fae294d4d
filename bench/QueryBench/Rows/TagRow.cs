namespace SchemaFirst.QueryBench.Rows;

/// <summary>A tag as the peers see one.</summary>
internal sealed class TagRow
{
    public int Id { get; set; }

    public string Word { get; set; } = "";

    public List<ArticleRow>? Articles { get; set; }
}
