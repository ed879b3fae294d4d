using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Requests;

/// <summary>
/// One request: a model, an action, and a document of the form <c>{ "arguments": {…}, "selection": {…} }</c>, which is written through
/// <see cref="Writer"/>. The engine's only input. Values stand apart from the document's form, so that requests of the same form share a plan.
/// </summary>
public sealed class QueryRequest
{
    private readonly bool _isRented;
    private RequestContext? _context;

    /// <summary>A request to be written.</summary>
    /// <param name="model">The model; null for raw SQL.</param>
    /// <param name="action">What to do.</param>
    public QueryRequest(ModelInfo? model, QueryAction action) => (Model, Action) = (model, action);

    internal QueryRequest(bool isRented) => _isRented = isRented;

    /// <summary>The model; null for raw SQL.</summary>
    public ModelInfo? Model { get; private set; }

    /// <summary>What to do.</summary>
    public QueryAction Action { get; private set; }

    /// <summary>Takes the document.</summary>
    public ArgumentWriter Writer => Tape;

    /// <summary>What was written.</summary>
    internal RequestTape Tape { get; } = new();

    /// <summary>Makes it one for another model and action.</summary>
    internal void Begin(ModelInfo model, QueryAction action) => (Model, Action) = (model, action);

    /// <summary>Begins to answer it on a connection.</summary>
    internal RequestContext Answer(DatabaseConnection connection, SqlDialect dialect, CancellationToken cancellation) =>
        _context = _context is { } known && _isRented ? known.Again(Model, connection, cancellation) : new RequestContext(Tape, Model, connection, dialect, cancellation);

    /// <summary>Forgets what was written, if it is one to be used again.</summary>
    internal bool TryClear() => _isRented && Tape.TryClear();
}
