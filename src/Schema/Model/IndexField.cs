namespace SchemaFirst.Schema.Model;

/// <summary>A field inside a key or index.</summary>
/// <param name="Path">The field; more than one element where the index reaches into composite types.</param>
/// <param name="Sort">The direction, if written.</param>
/// <param name="Length">The prefix length, if written (MySQL).</param>
/// <param name="OperatorClass">The operator class, if written (<c>JsonbPathOps</c>); for <c>raw("…")</c> the text inside.</param>
/// <param name="IsRawOperatorClass">True when the class was written as <c>raw("…")</c>.</param>
public sealed record IndexField(IReadOnlyList<ScalarField> Path, SortOrder? Sort, int? Length, string? OperatorClass, bool IsRawOperatorClass)
{
    /// <summary>The field itself: the last element of the path.</summary>
    public ScalarField Field => Path[Path.Count - 1];
}
