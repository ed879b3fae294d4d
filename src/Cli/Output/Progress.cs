using Spectre.Console;

namespace SchemaFirst.Cli.Output;

/// <summary>Tells a person at a terminal what takes so long; pipes and logs see nothing of it.</summary>
internal static class Progress
{
    /// <summary>Shows a line that moves while the work runs and takes it away after.</summary>
    public static async Task<T> During<T>(string what, Func<Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work();
        }

        return await Terminal.On(Console.Error).Status().StartAsync(what + " …", _ => work());
    }
}
