using System.Globalization;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Values;

/// <summary>Makes the values that the engine, not the database, fills in: ids, and the moment of a write. One per engine; safe to use from many threads.</summary>
internal sealed class ValueGenerator(TimeProvider clock)
{
    private readonly Lazy<CuidGenerator> _cuid = new(() => new CuidGenerator(clock));
    private readonly Lazy<Cuid2Generator> _cuid2 = new(() => new Cuid2Generator(clock));
    private readonly Lazy<UlidGenerator> _ulid = new(() => new UlidGenerator(clock));

    /// <summary>The value of a default that the engine computes.</summary>
    /// <param name="generated">The function and its argument.</param>
    /// <param name="now">The moment of the write.</param>
    public RequestValue Next(DefaultInfo generated, DateTime now) => generated.Function switch
    {
        DefaultFunction.Now => RequestValue.From(now),
        DefaultFunction.Uuid => RequestValue.From((generated.Argument == "7" ? Guid.CreateVersion7(clock.GetUtcNow()) : Guid.NewGuid()).ToString()),
        DefaultFunction.Cuid => RequestValue.From(generated.Argument == "2" ? _cuid2.Value.Next() : _cuid.Value.Next()),
        DefaultFunction.Ulid => RequestValue.From(_ulid.Value.Next()),
        DefaultFunction.NanoId => RequestValue.From(NanoIdGenerator.Next(LengthOf(generated))),
        var other => throw new InvalidOperationException($"A value of '{other}' comes from the database, not from the engine."),
    };

    private static int LengthOf(DefaultInfo generated) =>
        generated.Argument is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : NanoIdGenerator.DefaultLength;
}
