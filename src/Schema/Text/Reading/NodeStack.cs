using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Collects the parts of nested lists in one buffer: each list takes what was pushed since its mark.</summary>
internal sealed class NodeStack<T>
{
    private T[] _items = new T[16];

    public int Mark { get; private set; }

    public void Push(T item)
    {
        if (Mark == _items.Length)
        {
            Array.Resize(ref _items, Mark * 2);
        }

        _items[Mark++] = item;
    }

    public void Drop(int mark) => Mark = mark;

    public EquatableArray<T> PopFrom(int mark)
    {
        if (mark == Mark)
        {
            return default;
        }

        var items = new T[Mark - mark];
        Array.Copy(_items, mark, items, 0, items.Length);
        Mark = mark;
        return new EquatableArray<T>(items);
    }
}
