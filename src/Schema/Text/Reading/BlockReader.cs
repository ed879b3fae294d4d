using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads the lines of a block up to its closing brace.</summary>
internal abstract class BlockReader(TextCursor cursor, FindingList findings, TriviaReader trivia, LineReader lines)
{
    // Where a reading that never came to a closing brace has been. A later block that comes to one of these places is not closed
    // either; without this memory, a text of opening lines alone would be read to its end once per line.
    private readonly HashSet<int> _leadsNowhere = [];
    private readonly List<int> _visited = [];
    private readonly NodeStack<Member> _members = new();

    protected TextCursor Cursor { get; } = cursor;

    protected FindingList Findings { get; } = findings;

    protected LineReader Lines { get; } = lines;

    /// <summary>Reads behind the opening line; null where the block is not closed.</summary>
    public BlockContent? Read(string block)
    {
        _visited.Clear();
        var triviaMark = trivia.Pending.Mark;
        var memberMark = _members.Mark;
        string? stray = null;
        while (true)
        {
            Cursor.SkipSpaces();
            if (Cursor.Current == '}')
            {
                Cursor.Position++;
                return new BlockContent(_members.PopFrom(memberMark), trivia.Pending.PopFrom(triviaMark));
            }

            if (Cursor.AtEnd || _leadsNowhere.Contains(Cursor.Position))
            {
                _leadsNowhere.UnionWith(_visited);
                _members.Drop(memberMark);
                trivia.Pending.Drop(triviaMark);
                return null;
            }

            _visited.Add(Cursor.Position);
            if (trivia.EatComments() || trivia.EatEmptyLines())
            {
                continue;
            }

            var findingMark = Findings.Mark;
            var member = Line(block);
            if (member is null)
            {
                Findings.TakeBack(findingMark);
                member = Unreadable();
            }

            var leading = trivia.Pending.PopFrom(triviaMark);
            var documentation = AboveMember(member, leading, ref stray);
            _members.Push(leading.Count == 0 && documentation is null ? member : member with { Leading = leading, StrayDocumentation = documentation });
        }
    }

    /// <summary>Comments above a line that takes no documentation count to the next line that does, unless that has its own.</summary>
    private static string? AboveMember(Member member, EquatableArray<Trivia> leading, ref string? stray)
    {
        var hasOwn = DocumentationText.TryLastGroup(leading, out var own);
        if (member is FieldDeclaration or EnumValueDeclaration or IncompleteField)
        {
            var found = hasOwn ? null : stray;
            stray = null;
            return found;
        }

        if (hasOwn)
        {
            stray = own;
        }

        return null;
    }

    /// <summary>Reads a line that has a meaning here; null otherwise.</summary>
    protected abstract Member? Line(string block);

    protected abstract RuleInfo UnknownLine { get; }

    protected virtual string[] UnknownLineArguments => [];

    private UnreadableMember Unreadable()
    {
        var start = Cursor.Position;
        Cursor.SkipLine();
        var origin = Cursor.From(start);
        Cursor.EatLineEnd();
        Findings.Report(UnknownLine, origin, UnknownLineArguments);
        return new UnreadableMember(Cursor.Slice(start).TrimEnd('\n'), origin);
    }
}
