using SchemaFirst.Runtime.Client;

namespace SchemaFirst;

/// <summary>The arguments of a query that answers records.</summary>
public abstract class RecordArguments<TInclude> : Arguments
    where TInclude : IncludeWriter
{
    private protected RecordArguments()
    {
    }

    /// <summary>The relations to load with each record.</summary>
    public TInclude? Include { get; init; }

    internal sealed override IncludeWriter? Inclusion => Include;
}
