namespace SchemaFirst.Cli;

// Spelled out: top-level statements become a public class where ASP.NET Core is referenced, and nothing of the tool is public.
internal static class Program
{
    private static Task<int> Main(string[] args) => CommandLine.RunAsync(args);
}
