using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Writes.Model;

/// <summary>Rows of one form that stand one behind the other on a request's tape.</summary>
/// <param name="Token">The object that stands for all of them.</param>
/// <param name="Width">How many values a row has.</param>
internal sealed record RowRun(int Token, int Width)
{
    /// <summary>The rows that an object stands for; null for an object by itself.</summary>
    public static RowRun? At(RequestNode node)
    {
        if (!node.IsObject || node.Tape.RowsAt(node.Token) == 0)
        {
            return null;
        }

        var width = 0;
        foreach (var member in node.Members)
        {
            width += member.Value.Kind is TapeTokenKind.Value or TapeTokenKind.Null ? 1 : 0;
        }

        return new RowRun(node.Token, width);
    }
}
