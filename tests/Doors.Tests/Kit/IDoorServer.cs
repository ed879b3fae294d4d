using SchemaFirst.Runtime.Databases;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>One database of a kind, which can be put back to what it was.</summary>
public interface IDoorServer : IAsyncDisposable
{
    /// <summary>Its kind.</summary>
    Schema.Model.Provider Provider { get; }

    /// <summary>Opens it once more.</summary>
    Database Open();

    /// <summary>Runs SQL as it is.</summary>
    Task ExecuteAsync(string sql);

    /// <summary>Remembers what is in it now.</summary>
    Task KeepAsync();

    /// <summary>Puts back what was remembered, counters included.</summary>
    Task ResetAsync();

    /// <summary>Every row of every table: its table, and its values by their columns.</summary>
    Task<IReadOnlyList<ContentRow>> ContentsAsync();
}
