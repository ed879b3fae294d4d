namespace SchemaFirst.QueryBench.Rows;

/// <summary>A portrait as the peers see one.</summary>
internal sealed class PortraitRow
{
    public int Id { get; set; }

    public string Bio { get; set; } = "";

    public int WriterId { get; set; }
}
