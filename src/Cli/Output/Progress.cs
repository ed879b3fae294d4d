namespace SchemaFirst.Cli.Output;

/// <summary>Tells a person at a terminal what takes so long; pipes and logs see nothing of it.</summary>
internal static class Progress
{
    /// <summary>Shows a line while the work runs and takes it away after.</summary>
    public static async Task<T> During<T>(string what, Func<Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work();
        }

        await Console.Error.WriteAsync($"{what} …");
        try
        {
            return await work();
        }
        finally
        {
            await Console.Error.WriteAsync($"\r{new string(' ', what.Length + 2)}\r");
        }
    }
}
