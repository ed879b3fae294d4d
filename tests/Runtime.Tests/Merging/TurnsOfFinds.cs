using SchemaFirst.Runtime.Execution.Merging;

namespace SchemaFirst.Runtime.Tests.Merging;

/// <summary>Which finds of one form go to the database at once, and which wait and go together.</summary>
public sealed class TurnsOfFinds
{
    private readonly Turns _turns = new();

    [Fact]
    public void One_that_comes_alone_waits_for_nobody()
    {
        for (var time = 0; time < 5; time++)
        {
            Assert.True(_turns.TryGo());
            Assert.False(_turns.TryFollow(0));
        }
    }

    [Fact]
    public void Those_that_come_meanwhile_go_together_when_it_is_back()
    {
        Assert.True(_turns.TryGo());
        Assert.False(_turns.TryGo());
        Assert.True(_turns.TryFollow(7));
        Assert.False(_turns.TryGo());
    }

    [Fact]
    public void Two_callers_do_not_wait_for_each_other_by_turns()
    {
        Assert.True(_turns.TryGo());
        Assert.False(_turns.TryGo());

        // The second goes when the first is back. From then on both may be on their way.
        Assert.True(_turns.TryFollow(1));
        for (var time = 0; time < 5; time++)
        {
            Assert.True(_turns.TryGo());
            Assert.False(_turns.TryFollow(0));
        }
    }

    [Fact]
    public void Many_callers_go_in_one_statement_at_a_time()
    {
        Assert.True(_turns.TryGo());
        for (var time = 0; time < 5; time++)
        {
            Assert.True(_turns.TryFollow(7));
            Assert.False(_turns.TryGo());
        }
    }

    [Fact]
    public void One_of_many_that_is_late_does_not_make_them_few()
    {
        Assert.True(_turns.TryGo());
        Assert.True(_turns.TryFollow(7));
        Assert.True(_turns.TryFollow(1));
        Assert.False(_turns.TryGo());
        Assert.True(_turns.TryFollow(7));
        Assert.False(_turns.TryGo());
    }

    [Fact]
    public void Few_that_become_many_go_together_again()
    {
        Assert.True(_turns.TryGo());
        Assert.True(_turns.TryFollow(2));
        Assert.True(_turns.TryGo());

        // Two are on their way; many have gathered meanwhile, and wait until both are back.
        Assert.False(_turns.TryFollow(8));
        Assert.False(_turns.TryGo());
        Assert.True(_turns.TryFollow(8));
        Assert.False(_turns.TryGo());
    }

    [Fact]
    public void When_nobody_asks_it_begins_anew()
    {
        Assert.True(_turns.TryGo());
        Assert.True(_turns.TryFollow(1));
        Assert.True(_turns.TryGo());
        Assert.False(_turns.TryFollow(0));
        Assert.False(_turns.TryFollow(0));
        Assert.True(_turns.TryGo());
        Assert.False(_turns.TryGo());
    }
}
