namespace SchemaFirst.Runtime.Client;

/// <summary>What a caller does in a transaction and takes a <typeparamref name="TResult"/> from.</summary>
internal sealed class CallerBody<TResult>(SchemaClient client, Func<SchemaClient, Task<TResult>> body) : CallerBody
{
    private Task<TResult>? _running;

    /// <summary>What the last run answered; it must have ended well.</summary>
    public TResult Result => _running!.Result;

    /// <inheritdoc/>
    public override Task RunAsync(ClientContext inside) => _running = body(client.Twin(inside));
}
