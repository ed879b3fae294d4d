namespace SchemaFirst.Runtime.Requests;

/// <summary>One token of a request's tape.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="ValueKind">For values and value lists: the kind of the values.</param>
/// <param name="A">The end's place for objects and arrays; the (first) value's place; the flag or count.</param>
/// <param name="B">The number of values in a value list; the number of rows that an object stands for; 1 for a row's value that is null in some rows.</param>
/// <param name="Text">The name, keyword, JSON null or referenced field.</param>
/// <param name="Container">The model of a referenced field.</param>
internal readonly record struct TapeToken(TapeTokenKind Kind, RequestValueKind ValueKind, int A, int B, string? Text, string? Container)
{
    /// <summary>True where two tokens stand for the same form, whatever their values are.</summary>
    public bool HasSameForm(in TapeToken other)
    {
        if (Kind != other.Kind || ValueKind != other.ValueKind || Text != other.Text || Container != other.Container)
        {
            return false;
        }

        return Kind switch
        {
            TapeTokenKind.Value => B == other.B,
            TapeTokenKind.Null => true,
            TapeTokenKind.ObjectStart => A == other.A && (B == 0) == (other.B == 0),
            TapeTokenKind.ValueList => (B == 0) == (other.B == 0),   // an empty list has no kind, and may stand for a list of objects
            _ => A == other.A,
        };
    }
}
