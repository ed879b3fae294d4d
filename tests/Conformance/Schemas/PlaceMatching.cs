namespace SchemaFirst.Conformance.Schemas;

/// <summary>Pairs expected places with found ones, as many as possible: spans overlap one another, so that taking the first that fits would miss pairs.</summary>
internal sealed class PlaceMatching
{
    private readonly int[] _leftOf;
    private readonly int[] _rightOf;
    private readonly Func<int, int, bool> _fits;

    public PlaceMatching(int left, int right, Func<int, int, bool> fits)
    {
        _fits = fits;
        _rightOf = Enumerable.Repeat(-1, left).ToArray();
        _leftOf = Enumerable.Repeat(-1, right).ToArray();
        for (var index = 0; index < left; index++)
        {
            Place(index, new bool[right]);
        }
    }

    public bool IsLeftMatched(int index) => _rightOf[index] >= 0;

    public bool IsRightMatched(int index) => _leftOf[index] >= 0;

    /// <summary>Finds a partner, moving those that are in the way to another of theirs.</summary>
    private bool Place(int left, bool[] tried)
    {
        for (var right = 0; right < tried.Length; right++)
        {
            if (tried[right] || !_fits(left, right))
            {
                continue;
            }

            tried[right] = true;
            if (_leftOf[right] < 0 || Place(_leftOf[right], tried))
            {
                _leftOf[right] = left;
                _rightOf[left] = right;
                return true;
            }
        }

        return false;
    }
}
