using System.Numerics;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>
/// Plans by the form of the requests they answer: model, action, and the document without its values. Where binding has read a value as part
/// of the form (a direction that came as a plain string, say), the plan holds for that value only. Bounded: when it is full, it begins anew.
/// </summary>
internal sealed class PlanCache(int capacity = PlanCache.DefaultCapacity)
{
    private const int DefaultCapacity = 1024;

    // Longer forms are hardly ever asked for twice, and each would hold on to much memory.
    private const int LongestForm = 2048;

    // Replaced, never changed: whoever looks takes no lock. Plans are added seldom, and making one costs more than copying these.
    private volatile Dictionary<int, Entry> _entries = [];
    private readonly Lock _gate = new();
    private int _count;

    /// <summary>The number of plans kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The plan for a request; null where none is kept.</summary>
    public Plan? Find(QueryRequest request)
    {
        if (_entries.TryGetValue(Hash(request), out var first))
        {
            for (var entry = first; entry is not null; entry = entry.Next)
            {
                if (entry.Answers(request))
                {
                    return entry.Plan;
                }
            }
        }

        return null;
    }

    /// <summary>Keeps the plan that was made of a request, unless its form is very long.</summary>
    public void Add(QueryRequest request, Plan plan)
    {
        if (request.Tape.Tokens.Length > LongestForm)
        {
            return;
        }

        lock (_gate)
        {
            var entries = _count < capacity ? new Dictionary<int, Entry>(_entries) : [];
            _count = _count < capacity ? _count + 1 : 1;
            var hash = Hash(request);
            entries[hash] = new Entry(request, plan, entries.GetValueOrDefault(hash));
            _entries = entries;
        }
    }

    private static int Hash(QueryRequest request)
    {
        var hash = ((uint)request.Action * 0x9E3779B1) ^ (uint)(request.Model?.GetHashCode() ?? 0);
        foreach (ref readonly var token in request.Tape.Tokens)
        {
            // Lengths and last letters tell names apart well enough; equality decides.
            hash = (BitOperations.RotateLeft(hash, 5) + (((uint)token.Kind << 8) | (uint)token.ValueKind)) * 0x9E3779B1;
            if (token.Text is { Length: > 0 } text)
            {
                hash ^= ((uint)text.Length << 16) | text[^1];
            }
        }

        return (int)hash;
    }

    private sealed class Entry
    {
        private readonly ModelInfo? _model;
        private readonly QueryAction _action;
        private readonly TapeToken[] _tokens;
        private readonly Pinned[] _pins;

        public Entry(QueryRequest request, Plan plan, Entry? next)
        {
            (_model, _action, _tokens, Plan, Next) = (request.Model, request.Action, request.Tape.Tokens.ToArray(), plan, next);
            _pins = [.. request.Tape.Pins.Select(token => new Pinned(token, request.Tape.ValuesAt(token).ToArray()))];
        }

        public Plan Plan { get; }

        public Entry? Next { get; }

        public bool Answers(QueryRequest request)
        {
            var tokens = request.Tape.Tokens;
            if (_action != request.Action || !ReferenceEquals(_model, request.Model) || _tokens.Length != tokens.Length)
            {
                return false;
            }

            for (var index = 0; index < tokens.Length; index++)
            {
                if (!_tokens[index].HasSameForm(tokens[index]))
                {
                    return false;
                }
            }

            foreach (var pin in _pins)
            {
                if (!request.Tape.ValuesAt(pin.Token).Span.SequenceEqual(pin.Values))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed record Pinned(int Token, RequestValue[] Values);
}
