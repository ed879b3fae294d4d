namespace SchemaFirst.Runtime.Execution.Merging;

/// <summary>
/// How many statements of one form are on their way at once. One at first, so that those who come meanwhile gather and go together: a request that comes alone waits for
/// nothing and nobody, and many that come at one moment go as two statements. While callers keep coming it depends on how many they are: few go side by side, since
/// they would lose more by waiting for each other than they gain by going together; of many two statements are on their way, so that the server works while the callers
/// of the other one are told. Whoever uses it keeps others away.
/// </summary>
internal sealed class Turns
{
    // Measured with two cores for client and server: six callers are faster side by side, eight together.
    private const int Few = 6;

    private int _onTheWay;
    private int _most = 1;
    private int _asking;
    private int _crowd;

    /// <summary>True where one that has come goes at once.</summary>
    public bool TryGo()
    {
        if (_onTheWay >= _most)
        {
            return false;
        }

        _onTheWay++;
        _asking++;
        return true;
    }

    /// <summary>One that has come waits with others for a statement to be back.</summary>
    public void Wait() => _asking++;

    /// <summary>A statement is back: true where those that have gathered go now.</summary>
    /// <param name="answered">How many requests it answered.</param>
    /// <param name="haveGathered">True where some have.</param>
    public bool TryFollow(int answered, bool haveGathered)
    {
        // Some of a crowd are always on their way from an answer to the next question: it does not shrink at once.
        _crowd = Math.Max(_asking, _crowd - 1);
        _onTheWay--;
        _asking -= answered;
        if (_asking == 0)
        {
            (_most, _crowd) = (1, 0);
            return false;
        }

        _most = _crowd > Few ? 2 : Few;
        if (!haveGathered || _onTheWay >= _most)
        {
            return false;
        }

        _onTheWay++;
        return true;
    }
}
