using System.IO.Compression;

namespace SchemaFirst.Package.Tests;

/// <summary>What lies in the packages, and what <c>pack</c> says of packages that nobody could install.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class WhatIsPacked(PackedFeed feed)
{
    [Fact]
    public void Every_assembly_for_users_comes_with_its_comments_and_has_its_surface_written_down()
    {
        var missing = new List<string>();
        foreach (var path in Directory.EnumerateFiles(feed.Packages, $"*.{feed.Version}.nupkg"))
        {
            using var package = ZipFile.OpenRead(path);
            var files = package.Entries.Select(static entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
            foreach (var assembly in files.Where(static file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal)))
            {
                if (!files.Contains(Path.ChangeExtension(assembly, ".xml")))
                {
                    missing.Add($"{assembly} of {Path.GetFileName(path)} has no comments beside it");
                }

                var name = Path.GetFileNameWithoutExtension(assembly);
                if (!File.Exists(Path.Combine(PackedFeed.Root, "tests/PublicApi.Tests/Snapshots", name + ".verified.txt")))
                {
                    missing.Add($"{assembly} of {Path.GetFileName(path)} has no snapshot in tests/PublicApi.Tests");
                }
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Packing_fails_when_a_package_needs_what_is_no_package()
    {
        var folder = Directory.CreateDirectory(Path.Combine(feed.Folder, "strayed")).FullName;
        foreach (var id in (string[])["SchemaFirst", "SchemaFirst.Sqlite"])
        {
            File.Copy(Path.Combine(feed.Packages, $"{id}.{feed.Version}.nupkg"), Path.Combine(folder, $"{id}.{feed.Version}.nupkg"));
        }

        Assert.Equal((0, ""), Check(folder));

        // As a restore beside 'pack' leaves it.
        using (var package = ZipFile.Open(Path.Combine(folder, $"SchemaFirst.Sqlite.{feed.Version}.nupkg"), ZipArchiveMode.Update))
        {
            var entry = package.GetEntry("SchemaFirst.Sqlite.nuspec")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(package.CreateEntry("SchemaFirst.Sqlite.nuspec").Open());
            writer.Write(text.Replace("<dependency id=\"SchemaFirst\"", $"<dependency id=\"SchemaFirst.Attributes\" version=\"{feed.Version}\" /><dependency id=\"SchemaFirst\"", StringComparison.Ordinal));
        }

        var (exitCode, output) = Check(folder);
        Assert.Equal(1, exitCode);
        Assert.Contains($"'SchemaFirst.Sqlite.{feed.Version}.nupkg' depends on 'SchemaFirst.Attributes' {feed.Version}", output, StringComparison.Ordinal);

        File.Delete(Path.Combine(folder, $"SchemaFirst.{feed.Version}.nupkg"));
        Assert.Contains($"depends on 'SchemaFirst' {feed.Version}", Check(folder).Output, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output) Check(string folder) =>
        PackedFeed.Run(PackedFeed.Root, "dotnet", ["run", "--file", "src/Package/CheckPackages.cs", "--", folder, feed.Version]);
}
