namespace SchemaFirst.Runtime.Client;

/// <summary>What a caller does in a transaction, whatever it answers: so that one code runs all of them, which is compiled ahead of time.</summary>
internal abstract class CallerBody
{
    /// <summary>Runs it inside a transaction; again where the transaction lost against another one.</summary>
    public abstract Task RunAsync(ClientContext inside);
}
