using System.Text;

namespace SchemaFirst.Studio.Code;

/// <summary>A piece of C# before its lines are broken.</summary>
internal abstract record CodeNode
{
    private const int LongestLine = 120;

    /// <summary>A piece that is never broken.</summary>
    public static CodeNode Of(string text) => new Leaf(text);

    /// <summary>The code, with an indentation for the lines behind the first.</summary>
    /// <param name="column">How much room the line has lost already.</param>
    /// <param name="depth">The indentation.</param>
    public string Write(int column, int depth)
    {
        var flat = Flat();
        return column + flat.Length <= LongestLine ? flat : Broken(depth);
    }

    /// <summary>All on one line.</summary>
    protected abstract string Flat();

    /// <summary>On several lines.</summary>
    protected abstract string Broken(int depth);

    private static string Indent(int depth) => new(' ', depth * 4);

    /// <summary>Something that stays whole.</summary>
    public sealed record Leaf(string Text) : CodeNode
    {
        protected override string Flat() => Text;

        protected override string Broken(int depth) => Text;
    }

    /// <summary><c>new() { A = …, B = … }</c>.</summary>
    public sealed record Initializer(IReadOnlyList<KeyValuePair<string, CodeNode>> Members) : CodeNode
    {
        protected override string Flat() => Members.Count == 0 ? "new()" : $"new() {{ {string.Join(", ", Members.Select(static member => $"{member.Key} = {member.Value.Flat()}"))} }}";

        protected override string Broken(int depth)
        {
            var text = new StringBuilder("new()\n").Append(Indent(depth)).Append("{\n");
            foreach (var (name, value) in Members)
            {
                text.Append(Indent(depth + 1)).Append(name).Append(" = ").Append(value.Write(((depth + 1) * 4) + name.Length + 4, depth + 1)).Append(",\n");
            }

            return text.Append(Indent(depth)).Append('}').ToString();
        }
    }

    /// <summary><c>[a, b]</c>, or <c>(a, b)</c>.</summary>
    public sealed record Sequence(IReadOnlyList<CodeNode> Items, char Open = '[', char Close = ']') : CodeNode
    {
        protected override string Flat() => $"{Open}{string.Join(", ", Items.Select(static item => item.Flat()))}{Close}";

        protected override string Broken(int depth) => Items.Count == 0 ? Flat()
            : $"{Open}\n{string.Concat(Items.Select(item => $"{Indent(depth + 1)}{item.Write((depth + 1) * 4, depth + 1)},\n"))}{Indent(depth)}{Close}";
    }
}
