using System.Runtime.CompilerServices;
using Xunit;

namespace SchemaFirst.TestKit;

/// <summary>Compares a text with the accepted one beside the test, with Verify's file names; <c>SF_UPDATE=1</c> accepts (never under CI).</summary>
public static class Snapshot
{
    /// <summary>Asserts that the text is what <c>Snapshots/NAME.verified.txt</c> holds; otherwise leaves it as <c>NAME.received.txt</c>.</summary>
    public static void Match(string actual, string name, [CallerFilePath] string file = "")
    {
        actual = actual.Replace("\r\n", "\n");
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        var verified = Path.Combine(folder, name + ".verified.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable("SF_UPDATE") == "1")
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is not "true", "SF_UPDATE is refused under CI");
            File.WriteAllText(verified, actual);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n") : "";
        if (expected != actual)
        {
            File.WriteAllText(received, actual);
        }
        else if (File.Exists(received))
        {
            File.Delete(received);
        }

        Assert.Equal(expected, actual);
    }
}
