using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Execution;

/// <summary>How a request of one form is answered: statements and what is done with their rows. Holds no values, so that it serves every request of the form.</summary>
internal abstract class Plan
{
    /// <summary>What is wanted of each record; null where the answer has none.</summary>
    public virtual Selection? Selection => null;

    /// <summary>True where all its statements must happen together or not at all.</summary>
    public virtual bool NeedsTransaction => false;

    /// <summary>A factory that makes JSON of the answer.</summary>
    public virtual RecordFactory CreateJsonFactory() => Selection is { } selection ? new JsonRecordFactory(selection) : NoRecords.Factory;

    /// <summary>True where the plan serves every request of its form; false where it holds something of the request it was made for.</summary>
    public virtual bool IsReusable => false;

    /// <summary>Answers one request.</summary>
    public abstract ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory);
}
