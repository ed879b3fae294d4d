using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Findings of a reading that may still turn out to be the wrong one; what it found is then taken back.</summary>
internal sealed class FindingList
{
    private readonly List<(RuleInfo Rule, Origin Origin, string[] Arguments)> _items = [];

    public int Mark => _items.Count;

    public void Report(RuleInfo rule, Origin origin, params string[] arguments) => _items.Add((rule, origin, arguments));

    public void TakeBack(int mark)
    {
        if (mark < _items.Count)
        {
            _items.RemoveRange(mark, _items.Count - mark);
        }
    }

    public void MoveTo(DiagnosticBag diagnostics)
    {
        foreach (var (rule, origin, arguments) in _items)
        {
            diagnostics.Report(rule, origin, arguments);
        }

        _items.Clear();
    }
}
