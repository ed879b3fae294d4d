namespace SchemaFirst.Schema.CSharp;

/// <summary>A condition of a lambda that SQL can say too.</summary>
public abstract record SubCondition
{
    /// <summary>True where SQL keeps exactly what the lambda keeps; false where it may keep more.</summary>
    public abstract bool IsExact { get; }
}
