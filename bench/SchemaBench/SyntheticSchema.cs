using System.Diagnostics;

namespace SchemaFirst.SchemaBench;

/// <summary>The schema that all schema tools are measured on, made by the generator script that is shared with the baseline.</summary>
internal static class SyntheticSchema
{
    /// <summary>Runs the script for a number of models.</summary>
    /// <param name="script">The script's path.</param>
    /// <param name="models">How many models.</param>
    /// <param name="provider">The datasource's provider.</param>
    public static string Make(string script, int models, string provider)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.GetFullPath(script), models.ToString(System.Globalization.CultureInfo.InvariantCulture), provider])
        {
            RedirectStandardOutput = true,
        })!;
        var text = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0 ? text : throw new InvalidOperationException($"'{script}' did not make a schema: give the path of the generator script by '--generator'");
    }
}
