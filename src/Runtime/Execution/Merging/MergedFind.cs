using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Execution.Merging;

/// <summary>
/// How requests for single records of one form are answered by one statement. While one of them is on its way to the database, those that come
/// meanwhile gather, and go together when it is back (see <see cref="Turns"/>).
/// </summary>
internal sealed class MergedFind
{
    private readonly IReadOnlyList<ScalarInfo> _key;
    private readonly int[] _tokens;
    private readonly Lazy<LoadStep> _step;
    private readonly Lock _gate = new();
    private readonly Turns _turns = new();
    private FindGroup? _waiting;

    private MergedFind(ReadQuery query, IReadOnlyList<ScalarInfo> key, int[] tokens, SqlDialect dialect)
    {
        (_key, _tokens) = (key, tokens);
        _step = new Lazy<LoadStep>(() => ReadCompiler.CompileByKeys(query, key, dialect));
    }

    /// <summary>The statement for many.</summary>
    public LoadStep Step => _step.Value;

    /// <summary>The key's fields.</summary>
    public IReadOnlyList<ScalarInfo> Key => _key;

    /// <summary>Makes it; null where the request asks for more than plain values of a key, or its relations are read otherwise for many records than for one.</summary>
    public static MergedFind? Of(ReadQuery query, SqlDialect dialect)
    {
        if (UniqueSelector.Equalities(query.Where!) is not { } equalities || query.Selection.Relations.Any(static selected => selected.Query.Cursor.Count > 0))
        {
            return null;
        }

        var fields = equalities.ConvertAll(static equality => equality.Field);
        return fields.Distinct().Count() == fields.Count ? new MergedFind(query, fields, [.. equalities.Select(static equality => equality.Token)], dialect) : null;
    }

    /// <summary>The key that a request names.</summary>
    public RecordKey KeyOf(RequestTape tape)
    {
        if (_tokens is [var only])
        {
            return RecordKey.From(ValueConversion.Canonical(tape.ValueAt(only), _key[0]));
        }

        var values = new RequestValue[_tokens.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = ValueConversion.Canonical(tape.ValueAt(_tokens[index]), _key[index]);
        }

        return RecordKey.From(values);
    }

    /// <summary>True where two requests of the form differ in nothing but the key.</summary>
    public bool AreAlike(RequestTape one, RequestTape other)
    {
        var tokens = one.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Kind is TapeTokenKind.Value or TapeTokenKind.ValueList && Array.IndexOf(_tokens, token) < 0
                && !one.ValuesAt(token).Span.SequenceEqual(other.ValuesAt(token).Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where the request goes alone, and <see cref="Leave"/> is to be called behind it; false where it joined those that wait.</summary>
    /// <param name="plan">The plan of the form.</param>
    /// <param name="request">The request.</param>
    /// <param name="factory">Makes the records.</param>
    /// <param name="cancellation">Says when the caller goes.</param>
    /// <param name="joined">Those that it goes with; null where it goes alone.</param>
    /// <param name="number">The number of its key among theirs.</param>
    public bool TryEnter(Plan plan, QueryRequest request, RecordFactory factory, CancellationToken cancellation, out FindGroup? joined, out int number)
    {
        lock (_gate)
        {
            (joined, number) = (null, KeySet.None);
            if (_turns.TryGo())
            {
                return true;
            }

            var group = _waiting ?? new FindGroup(this, plan, request, factory);
            if (group.TryJoin(request, cancellation, out number))
            {
                _turns.Wait();
                _waiting = joined = group;
            }

            return false;
        }
    }

    /// <summary>A statement that was on its way is back: those that waited for it are to go now; null for none.</summary>
    /// <param name="answered">How many requests it answered.</param>
    public FindGroup? Leave(int answered)
    {
        lock (_gate)
        {
            // A group goes its way where all of its callers have gone meanwhile, too: nobody may join it any more.
            var next = _waiting;
            if (!_turns.TryFollow(answered, next is not null))
            {
                return null;
            }

            _waiting = null;
            return next;
        }
    }
}
