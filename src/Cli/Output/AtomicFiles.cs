namespace SchemaFirst.Cli.Output;

/// <summary>Writes several files together: all are written out beside their places before the first takes its own.</summary>
internal static class AtomicFiles
{
    /// <summary>Replaces or makes the files; where one cannot be written, none is touched.</summary>
    public static void Write(IReadOnlyList<(string Path, string Text)> files)
    {
        var waiting = new List<(string Temporary, string Path)>();
        try
        {
            foreach (var (path, text) in files)
            {
                var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
                Directory.CreateDirectory(folder);
                var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
                waiting.Add((temporary, path));
                File.WriteAllText(temporary, text);
            }

            foreach (var (temporary, path) in waiting)
            {
                File.Move(temporary, path, overwrite: true);
            }
        }
        finally
        {
            foreach (var (temporary, _) in waiting)
            {
                File.Delete(temporary);
            }
        }
    }
}
