using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>What happens along a relation after the row itself was written.</summary>
internal abstract class NestedStep
{
    /// <summary>What must be looked up while the row is as it was; null where nothing must.</summary>
    public virtual LookUp? Before => null;

    /// <summary>Does it.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="parent">The row.</param>
    public abstract ValueTask RunAsync(WriteRun run, RequestValue[] parent);

    /// <summary>Does it where nothing comes behind it any more; what can tell which of its statements is its last says so then.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="parent">The row.</param>
    public virtual ValueTask RunLastAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent);

    /// <summary>What is wrong where the row to change does not exist; null where the step has nothing to say about it.</summary>
    public virtual SchemaFirstException? WithoutParent => null;
}
