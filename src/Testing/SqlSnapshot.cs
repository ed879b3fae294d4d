namespace SchemaFirst.Testing;

/// <summary>A file that says what is expected.</summary>
internal static class SqlSnapshot
{
    public static void Match(string path, string actual)
    {
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            return;
        }

        var isFixed = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
        if (!isFixed && (expected is null || Environment.GetEnvironmentVariable("SCHEMAFIRST_UPDATE") is { Length: > 0 }))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        throw new SnapshotException(expected is null
            ? $"There is no snapshot '{path}': run the test once outside of CI, and commit the file that it writes\n\nSent:\n{actual}"
            : $"The SQL is not what '{path}' says: run the test with SCHEMAFIRST_UPDATE=1 if it is meant to be\n\nExpected:\n{expected}\nSent:\n{actual}");
    }
}
