using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

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

    [Theory]
    [InlineData("SchemaFirst", 3)]
    [InlineData("SchemaFirst.Sqlite", 1)]
    [InlineData("SchemaFirst.PostgreSql", 1)]
    [InlineData("SchemaFirst.Extensions.Hosting", 1)]
    public void What_programs_load_is_compiled_ahead_of_time_for_their_platforms(string id, int count)
    {
        using var package = ZipFile.OpenRead(Path.Combine(feed.Packages, $"{id}.{feed.Version}.nupkg"));
        var assemblies = package.Entries.Where(static entry => entry.FullName.StartsWith("lib/net10.0/", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.Equal(count, assemblies.Count);
        foreach (var assembly in assemblies)
        {
            var plain = Read(assembly);
            Assert.False(plain.HasCode, assembly.FullName);
            foreach (var platform in (string[])["linux-x64", "linux-arm64", "win-x64", "osx-arm64"])
            {
                var compiled = Read(package.GetEntry($"runtimes/{platform}/{assembly.FullName}")!);
                Assert.True(compiled.HasCode, $"{assembly.Name} for {platform}");
                Assert.Equal(plain.Version, compiled.Version);
            }
        }
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

    // Which build it is of, and whether it holds code beside the IL.
    private static (Guid Version, bool HasCode) Read(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(memory);
        }

        memory.Position = 0;
        using var image = new PEReader(memory);
        var metadata = image.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    private (int ExitCode, string Output) Check(string folder) =>
        PackedFeed.Run(PackedFeed.Root, "dotnet", ["run", "--file", "src/Package/CheckPackages.cs", "--", folder, feed.Version]);
}
