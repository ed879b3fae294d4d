namespace SchemaFirst.Runtime.Execution.Merging;

/// <summary>
/// How many statements of one form are on their way at once. One, so that those who come meanwhile gather and go together: a request that comes alone waits for nothing
/// and nobody. Where only a few had gathered the last time, little was won by that: then two, until nobody asks, so that two callers need not wait for each other by
/// turns. Whoever uses it keeps others away.
/// </summary>
internal sealed class Turns
{
    // Up to so many gain less by going together than they lose by waiting for it.
    private const int Few = 3;

    private int _onTheWay;
    private int _most = 1;
    private int _lastGathered;

    /// <summary>True where one that has come goes at once; false where it waits for one to be back.</summary>
    public bool TryGo()
    {
        if (_onTheWay >= _most)
        {
            return false;
        }

        _onTheWay++;
        return true;
    }

    /// <summary>One is back: true where those that have gathered go in its place.</summary>
    /// <param name="gathered">How many have; 0 for none.</param>
    public bool TryFollow(int gathered)
    {
        _onTheWay--;
        if (gathered == 0)
        {
            (_most, _lastGathered) = _onTheWay == 0 ? (1, 0) : (_most, _lastGathered);
            return false;
        }

        // Of many callers one is often late and goes alone, behind the others and before them: that does not make them few.
        _most = Math.Max(gathered, _lastGathered) > Few ? 1 : 2;
        if (!TryGo())
        {
            return false;
        }

        _lastGathered = gathered;
        return true;
    }
}
