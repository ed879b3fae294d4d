namespace SchemaFirst.Schema.CSharp;

/// <summary>Several conditions of which all, or at least one, must hold.</summary>
/// <param name="IsAnd">True where all must.</param>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
public sealed record SubJunction(bool IsAnd, SubCondition Left, SubCondition Right) : SubCondition
{
    /// <inheritdoc/>
    public override bool IsExact => Left.IsExact && Right.IsExact;
}
