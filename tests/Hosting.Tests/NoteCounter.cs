using Microsoft.Extensions.Hosting;

namespace SchemaFirst.Hosting.Tests;

/// <summary>A service that needs the tables when it starts.</summary>
internal sealed class NoteCounter(NotesDb db) : IHostedService
{
    public int? Notes { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken) => Notes = await db.Note.CountAsync(cancellation: cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
