using SchemaFirst.Runtime.Execution.Merging;

namespace SchemaFirst.Runtime.Tests.Merging;

/// <summary>Which finds of one form go to the database at once, and which wait and go together.</summary>
public sealed class TurnsOfFinds
{
    private readonly Turns _turns = new();
    private readonly Queue<int> _statements = new();
    private int _gathered;

    [Fact]
    public void One_that_comes_alone_waits_for_nobody()
    {
        for (var time = 0; time < 5; time++)
        {
            Ask(1);
            Assert.Equal([1], _statements);
            Answer();
        }
    }

    [Fact]
    public void Those_that_come_at_one_moment_go_together_when_the_first_is_back()
    {
        for (var time = 0; time < 3; time++)
        {
            Ask(5);
            Assert.Equal([1], _statements);
            Answer();
            Assert.Equal([4], _statements);
            Answer();
            Assert.Empty(_statements);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void A_few_callers_that_keep_asking_go_side_by_side(int callers)
    {
        Ask(callers);
        for (var time = 0; time < 30; time++)
        {
            AnswerAndAskAgain();
        }

        Assert.Equal(Enumerable.Repeat(1, callers), _statements);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(40)]
    public void Many_callers_that_keep_asking_go_in_two_statements(int callers)
    {
        Ask(callers);
        for (var time = 0; time < 30; time++)
        {
            AnswerAndAskAgain();
            Assert.InRange(_statements.Count, 1, 2);
            Assert.Equal(callers, _statements.Sum() + _gathered);
        }
    }

    [Fact]
    public void Few_that_become_many_do_not_go_side_by_side_any_more()
    {
        Ask(3);
        for (var time = 0; time < 10; time++)
        {
            AnswerAndAskAgain();
        }

        Ask(10);
        for (var time = 0; time < 20; time++)
        {
            AnswerAndAskAgain();
        }

        Assert.InRange(_statements.Count, 1, 2);
    }

    [Fact]
    public void Many_that_become_few_go_side_by_side_again()
    {
        Ask(10);
        for (var time = 0; time < 10; time++)
        {
            AnswerAndAskAgain();
        }

        while (_statements.Sum() + _gathered > 4)
        {
            Answer();
        }

        Ask(4 - _statements.Sum() - _gathered);
        for (var time = 0; time < 30; time++)
        {
            AnswerAndAskAgain();
        }

        Assert.Equal([1, 1, 1, 1], _statements);
    }

    [Fact]
    public void When_nobody_asks_it_begins_anew()
    {
        Ask(3);
        AnswerAndAskAgain();
        while (_statements.Count > 0)
        {
            Answer();
        }

        Ask(3);
        Assert.Equal([1], _statements);
    }

    private void Ask(int callers)
    {
        for (var caller = 0; caller < callers; caller++)
        {
            if (_turns.TryGo())
            {
                _statements.Enqueue(1);
            }
            else
            {
                _turns.Wait();
                _gathered++;
            }
        }
    }

    // The statement that has been on its way longest is back.
    private int Answer()
    {
        var answered = _statements.Dequeue();
        if (_turns.TryFollow(answered, _gathered > 0))
        {
            _statements.Enqueue(_gathered);
            _gathered = 0;
        }

        return answered;
    }

    private void AnswerAndAskAgain() => Ask(Answer());
}
