using System.Globalization;
using System.Text.Json;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst;

/// <summary>Makes parameters of values in braces.</summary>
internal static class SqlValues
{
    /// <summary>The parameter for a value or a list of values.</summary>
    public static SqlParameter Parameter<T>(T value) => value switch
    {
        null => SqlParameter.Null(null),
        byte[] bytes => SqlParameter.Untyped(RequestValue.From(bytes)),
        IEnumerable<string> texts => List(texts),
        IEnumerable<int> numbers => List(numbers),
        IEnumerable<long> numbers => List(numbers),
        IEnumerable<double> numbers => List(numbers),
        IEnumerable<decimal> numbers => List(numbers),
        IEnumerable<bool> truths => List(truths),
        IEnumerable<DateTime> times => List(times),
        IEnumerable<Guid> ids => List(ids),
        _ => SqlParameter.Untyped(Scalar(value)),
    };

    private static SqlParameter List<T>(IEnumerable<T> values) => SqlParameter.Untyped(values.Select(static value => Scalar(value)).ToArray());

    private static RequestValue Scalar<T>(T value) => value switch
    {
        null => default,
        string text => RequestValue.From(text),
        int number => RequestValue.From((long)number),
        long number => RequestValue.From(number),
        short number => RequestValue.From((long)number),
        byte number => RequestValue.From((long)number),
        uint number => RequestValue.From((long)number),
        double number => RequestValue.From(number),
        float number => RequestValue.From((double)number),
        decimal number => RequestValue.From(number),
        bool truth => RequestValue.From(truth),
        DateTime time => RequestValue.From(time),
        DateTimeOffset time => RequestValue.From(time.UtcDateTime),
        DateOnly day => RequestValue.From(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => RequestValue.From(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        Guid id => RequestValue.From(id.ToString("D", CultureInfo.InvariantCulture)),
        byte[] bytes => RequestValue.From(bytes),
        JsonElement json => RequestValue.Json(json.GetRawText()),
        JsonDocument json => RequestValue.Json(json.RootElement.GetRawText()),
        Enum => throw new ArgumentException($"A value of enum '{typeof(T).Name}' cannot be a parameter of SQL: pass the text that the database stores for it", nameof(value)),
        _ => throw new ArgumentException($"A value of type '{typeof(T)}' cannot be a parameter of SQL: pass a text, number, truth value, time, Guid, document, bytes or a list of them", nameof(value)),
    };
}
