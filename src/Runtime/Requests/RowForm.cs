namespace SchemaFirst.Runtime.Requests;

/// <summary>
/// Tells whether rows that stand one behind the other are of one form, so that one object's tokens can stand for all of them. Null is a value
/// like others here, since rows of the same columns differ in little else.
/// </summary>
internal static class RowForm
{
    /// <summary>True for an object of nothing but values, of at least one: the places of its values in the next rows follow from the first one's.</summary>
    public static bool IsPlain(ReadOnlySpan<TapeToken> row)
    {
        var cells = 0;
        foreach (ref readonly var token in row[1..^1])
        {
            switch (token.Kind)
            {
                case TapeTokenKind.Value:
                    cells++;
                    break;
                case TapeTokenKind.Name or TapeTokenKind.Null or TapeTokenKind.JsonNull:
                    break;
                default:
                    return false;
            }
        }

        return cells > 0;
    }

    /// <summary>Lets an object stand for one more row; false where the row is of another form.</summary>
    /// <param name="first">The object's tokens.</param>
    /// <param name="row">The row's tokens, which are plain.</param>
    public static bool TryMerge(Span<TapeToken> first, ReadOnlySpan<TapeToken> row)
    {
        if (first.Length != row.Length)
        {
            return false;
        }

        for (var index = 1; index < first.Length - 1; index++)
        {
            if (!Fits(first[index], row[index]))
            {
                return false;
            }
        }

        for (var index = 1; index < first.Length - 1; index++)
        {
            Merge(ref first[index], row[index]);
        }

        first[0] = first[0] with { B = first[0].B + 1 };
        return true;
    }

    private static bool Fits(in TapeToken first, in TapeToken other) => (first.Kind, other.Kind) switch
    {
        (TapeTokenKind.Value, TapeTokenKind.Value) => first.ValueKind == other.ValueKind,
        (TapeTokenKind.Null, TapeTokenKind.Null) => true,

        // A JSON column's null is a value of its own.
        (TapeTokenKind.Value, TapeTokenKind.Null) => first.ValueKind != RequestValueKind.Json,
        (TapeTokenKind.Null, TapeTokenKind.Value) => other.ValueKind != RequestValueKind.Json,
        _ => first.Kind == other.Kind && string.Equals(first.Text, other.Text, StringComparison.Ordinal),
    };

    private static void Merge(ref TapeToken first, in TapeToken other)
    {
        if (first.Kind == TapeTokenKind.Value && other.Kind == TapeTokenKind.Null)
        {
            first = first with { B = 1 };
        }
        else if (first.Kind == TapeTokenKind.Null && other.Kind == TapeTokenKind.Value)
        {
            first = other with { A = first.A, B = 1 };
        }
    }
}
