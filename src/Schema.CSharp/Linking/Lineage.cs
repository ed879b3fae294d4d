using System.Runtime.CompilerServices;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Finds what was made of a set of objects before an edit replaced a few of them: sets that share an object are states of one thing. A memo,
/// not state: what is found must be checked against the objects at hand, and dies with them.
/// </summary>
/// <typeparam name="TKey">What the sets hold; told apart by identity.</typeparam>
/// <typeparam name="TState">What is made of a set; never changed afterwards.</typeparam>
public sealed class Lineage<TKey, TState>
    where TKey : class
    where TState : class
{
    private readonly ConditionalWeakTable<TKey, Box> _boxes = new();

    /// <summary>What was kept last for a set that shares an object with this one; null without one.</summary>
    public TState? Find(IEnumerable<TKey> keys) => BoxOf(keys)?.State;

    /// <summary>Keeps what was made of a set.</summary>
    public void Keep(IEnumerable<TKey> keys, TState state)
    {
        var box = BoxOf(keys) ?? new Box();
        box.State = state;
        foreach (var key in keys)
        {
            _boxes.GetValue(key, _ => box);
        }
    }

    private Box? BoxOf(IEnumerable<TKey> keys)
    {
        foreach (var key in keys)
        {
            if (_boxes.TryGetValue(key, out var box))
            {
                return box;
            }
        }

        return null;
    }

    private sealed class Box
    {
        public volatile TState? State;
    }
}
