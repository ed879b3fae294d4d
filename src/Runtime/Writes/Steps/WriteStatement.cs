using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>A statement of a write: its text, and the values that it needs besides the request's.</summary>
/// <param name="statement">The statement.</param>
/// <param name="links">How many values of other rows it takes; its first runtime parameters.</param>
/// <param name="supplies">The values that are made when it runs; the runtime parameters behind the links.</param>
internal sealed class WriteStatement(SqlStatement statement, int links, IReadOnlyList<SuppliedValue> supplies)
{
    /// <summary>The statement.</summary>
    public SqlStatement Sql { get; } = statement;

    /// <summary>How many runtime parameters it takes.</summary>
    public int RuntimeCount => links + supplies.Count;

    /// <summary>The runtime parameters of one execution.</summary>
    public SqlParameter[] Runtime(WriteRun run, ReadOnlySpan<SqlParameter> link)
    {
        if (RuntimeCount == 0)
        {
            return [];
        }

        var runtime = new SqlParameter[RuntimeCount];
        link[..links].CopyTo(runtime);
        Supply(run, runtime);
        return runtime;
    }

    /// <summary>Makes the values behind the links.</summary>
    public void Supply(WriteRun run, Span<SqlParameter> runtime)
    {
        for (var index = 0; index < supplies.Count; index++)
        {
            var (value, field) = supplies[index];
            runtime[links + index] = value switch
            {
                Model.GeneratedValue generated => SqlParameter.From(run.Next(generated.Source), field),
                Model.JsonDocument document => SqlParameter.From(JsonDocumentText.Of(new RequestNode(run.Context.Tape, document.Token)), field),
                Model.JsonElement element => SqlParameter.From(new[] { JsonDocumentText.Of(new RequestNode(run.Context.Tape, element.Token)) }, field),
                Model.JsonDocuments documents => SqlParameter.From(JsonDocumentText.OfEach(new RequestNode(run.Context.Tape, documents.Token)), field),
                Model.ConstantList list => SqlParameter.From(list.Values.ToArray(), field),
                _ => throw new InvalidOperationException($"A '{value.GetType().Name}' is not made at run time."),
            };
        }
    }
}
