using SchemaFirst.Cli.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Introspection;

namespace SchemaFirst.Cli;

/// <summary>Turns expected failures of files, databases and migrations into what a user can act on; what it does not know is a bug and stays one.</summary>
internal static class FailureTranslator
{
    public static CliException? Translate(Exception failure) => failure switch
    {
        FileNotFoundException missing => new CliException("SF9001", $"File '{missing.FileName}' does not exist", "Check the path") { Place = missing.FileName },
        DirectoryNotFoundException => new CliException("SF9001", failure.Message, "Check the path"),
        UnauthorizedAccessException => new CliException("SF9002", failure.Message, "Check the permissions of the file and its folder"),
        IOException => new CliException("SF9003", failure.Message, "Check that the disk has room and that no other program holds the file"),
        MigrationException migration => Split(migration.Code, migration.Message, migration.MigrationName),
        MigrationScriptException script => (script.InnerException is { } driver ? ProviderTable.Translate(driver) : null)
            ?? new CliException("P2010", script.Message, "Mend the statement, or what it meets in the database") { ExitCode = ExitCodes.Failed },
        PullException pull => Split(pull.Code, pull.Message, place: null),
        SchemaFirstException known => new CliException(known.Code ?? "SF9004", known.Message, "Mend what the message names, then try again") { ExitCode = ExitCodes.Failed },
        _ => ProviderTable.Translate(failure),
    };

    // Such a message ends with its remedy, behind the last semicolon.
    private static CliException Split(string code, string text, string? place)
    {
        var split = text.LastIndexOf("; ", StringComparison.Ordinal);
        var (message, remedy) = split < 0 ? (text, "Mend what the message names, then try again") : (text[..split], text[(split + 2)..]);
        return new CliException(code, message, char.ToUpperInvariant(remedy[0]) + remedy[1..]) { ExitCode = ExitCodes.Failed, Place = place };
    }
}
