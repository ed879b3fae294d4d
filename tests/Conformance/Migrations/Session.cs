using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>A database in a <c>using</c> block without <c>await</c>.</summary>
internal sealed class Session(ILiveDatabase database) : IDisposable
{
    public ILiveDatabase Database => database;

    public void Dispose() => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
