using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Requests;

/// <summary>
/// One request: a model, an action, and a document of the form <c>{ "arguments": {…}, "selection": {…} }</c>, which is written through
/// <see cref="Writer"/>. The engine's only input. Values stand apart from the document's form, so that requests of the same form share a plan.
/// </summary>
/// <param name="model">The model; null for raw SQL.</param>
/// <param name="action">What to do.</param>
public sealed class QueryRequest(ModelInfo? model, QueryAction action)
{
    /// <summary>The model; null for raw SQL.</summary>
    public ModelInfo? Model { get; } = model;

    /// <summary>What to do.</summary>
    public QueryAction Action { get; } = action;

    /// <summary>Takes the document.</summary>
    public ArgumentWriter Writer => Tape;

    /// <summary>What was written.</summary>
    internal RequestTape Tape { get; } = new();
}
