using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Studio.Code;

namespace SchemaFirst.Studio.Work;

/// <summary>One reading of the schema and the engines that answer for it.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Engine">Answers requests.</param>
/// <param name="Traced">Answers them too, and tells the tracer of each statement.</param>
/// <param name="Tracer">Keeps the statements of a request.</param>
internal sealed record Desk(StudioSchema Schema, QueryEngine Engine, QueryEngine Traced, StatementTracer Tracer)
{
    /// <summary>Translates requests to C# and back.</summary>
    public CodeQuery Code { get; } = new(new CodeNames(Schema.Records, Engine.Model));

    /// <summary>The JSON door to <see cref="Engine"/>.</summary>
    public JsonProtocol Protocol { get; } = new(Engine);

    /// <summary>The JSON door to <see cref="Traced"/>.</summary>
    public JsonProtocol TracedProtocol { get; } = new(Traced);

    /// <summary>The database of both.</summary>
    public Database Database => Engine.Database;
}
