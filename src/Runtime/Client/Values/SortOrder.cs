using System.ComponentModel;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A direction, and where rows without a value go: <c>Sort.Asc</c>, or <c>new(Sort.Asc, Nulls.Last)</c>.</summary>
public readonly struct SortOrder
{
    private readonly byte _direction;
    private readonly byte _nulls;

    /// <summary>An order that also says where rows without a value go.</summary>
    public SortOrder(Sort direction, Nulls nulls) => (_direction, _nulls) = ((byte)(direction + 1), (byte)(nulls + 1));

    private SortOrder(Sort direction) => _direction = (byte)(direction + 1);

    /// <summary>The direction alone; the database decides where rows without a value go.</summary>
    public static implicit operator SortOrder(Sort direction) => new(direction);

    /// <summary>Writes the order under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name)
    {
        if (_direction == 0)
        {
            return;
        }

        writer.Name(name);
        var direction = _direction - 1 == (int)Sort.Asc ? "asc" : "desc";
        if (_nulls == 0)
        {
            writer.Keyword(direction);
            return;
        }

        writer.BeginObject();
        writer.Name("sort");
        writer.Keyword(direction);
        writer.Name("nulls");
        writer.Keyword(_nulls - 1 == (int)Nulls.First ? "first" : "last");
        writer.EndObject();
    }
}
