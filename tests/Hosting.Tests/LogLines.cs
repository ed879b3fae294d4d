using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SchemaFirst.Hosting.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, int Id, string Line, IReadOnlyList<KeyValuePair<string, object?>> Values)> _entries = [];

    public IEnumerable<string> Lines => _entries.Select(static entry => entry.Line);

    public IEnumerable<int> Ids(string category) => _entries.Where(entry => entry.Category == category).Select(static entry => entry.Id);

    public IEnumerable<(int Id, string? Value)> Of(string category, string name) => _entries.Where(entry => entry.Category == category)
        .Select(entry => (entry.Id, entry.Values.FirstOrDefault(value => value.Key == name).Value?.ToString()));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines._entries.Enqueue((category, eventId.Id, formatter(state, exception), state as IReadOnlyList<KeyValuePair<string, object?>> ?? []));
    }
}
