using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Plans;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers an <c>updateMany</c> that changes no column: no row is changed, so the count is 0 whatever the filter would find.</summary>
internal sealed class NothingPlan : Plan
{
    public override bool NeedsTransaction => false;

    public override ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory) => new(0L);
}
