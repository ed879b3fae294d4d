namespace SchemaFirst.Cli;

/// <summary>Turns the failures of files into what a user can act on; what it does not know is a bug and stays one.</summary>
internal static class FailureTranslator
{
    public static CliException? Translate(Exception failure) => failure switch
    {
        FileNotFoundException missing => new CliException("SF9001", $"File '{missing.FileName}' does not exist", "Check the path") { Place = missing.FileName },
        DirectoryNotFoundException => new CliException("SF9001", failure.Message, "Check the path"),
        UnauthorizedAccessException => new CliException("SF9002", failure.Message, "Check the permissions of the file and its folder"),
        IOException => new CliException("SF9003", failure.Message, "Check that the disk has room and that no other program holds the file"),
        _ => null,
    };
}
