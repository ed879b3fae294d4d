using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Merging;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>How a request of one form is answered: statements and what is done with their rows. Holds no values, so that it serves every request of the form.</summary>
internal abstract class Plan
{
    /// <summary>What is wanted of each record; null where the answer has none.</summary>
    public virtual Selection? Selection => null;

    /// <summary>True where all its statements must happen together or not at all.</summary>
    public virtual bool NeedsTransaction => false;

    /// <summary>True where this request's statements must happen together or not at all; where that depends on its values, asked with them.</summary>
    public virtual bool NeedsTransactionFor(RequestTape tape) => NeedsTransaction;

    /// <summary>How its records are read where each is made of one row by itself, in the rows' order; null otherwise.</summary>
    public virtual LoadStep? Rows => null;

    /// <summary>How requests of the form are answered together; null where each is answered by itself.</summary>
    public virtual MergedFind? Merged => null;

    /// <summary>The answer as it is, or the exception of a request that wants a record where there is none.</summary>
    public virtual object? Demand(object? record) => record;

    /// <summary>A factory that makes JSON of the answer.</summary>
    /// <param name="showsUnreadable">True to show values that cannot be read, instead of failing.</param>
    public virtual RecordFactory CreateJsonFactory(bool showsUnreadable) => Selection is { } selection ? new JsonRecordFactory(selection, showsUnreadable) : NoRecords.Factory;

    /// <summary>Answers one request.</summary>
    public abstract ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory);
}
