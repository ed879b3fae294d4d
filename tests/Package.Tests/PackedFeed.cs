using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace SchemaFirst.Package.Tests;

/// <summary>A folder with the packages as they would be published, packed once per run under a version of its own, so that no cache serves an older one.</summary>
public sealed class PackedFeed : IDisposable
{
    public PackedFeed()
    {
        if (Environment.GetEnvironmentVariable("SCHEMAFIRST_TEST_PACKAGES") is { Length: > 0 } given)
        {
            // Packed already: what ./pack left there is tested as it is.
            Packages = Path.GetFullPath(given);
            const string Known = "SchemaFirst.Templates.";
            Version = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Packages, Known + "*.nupkg").Single())[Known.Length..];
        }
        else
        {
            Packages = Path.Combine(Folder, "feed");
            Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";
            (string, string)[] settings = HasPage ? [("VERSION", Version)] : [("VERSION", Version), ("WITHOUT_PAGE", "1")];
            var packed = Run(Root, "bash", ["pack", Packages], settings);
            Assert.True(packed.ExitCode == 0, packed.Output);
        }

        // What a stranger has in NuGet.config. Restored packages go into the run's own folder; what the machine has already is taken from where it is.
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);NU1603</NoWarn>
                <RestorePackagesPath>{Path.Combine(Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>$(NuGetPackageRoot)</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
    }

    /// <summary>True where the tool has Studio's page: Node.js builds it, and packages that were made before have it.</summary>
    public static bool HasPage { get; } = Environment.GetEnvironmentVariable("SCHEMAFIRST_TEST_PACKAGES") is { Length: > 0 }
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "node")));

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>A temporary folder for everything of this run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("schemafirst-package-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Packages { get; }

    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    private string Hive => Path.Combine(Folder, "hive");

    /// <summary>Publishes a package once more under another version, and what it needs of ours with it.</summary>
    public void Republish(string id, string version)
    {
        var copy = Path.Combine(Packages, $"{id}.{version}.nupkg");
        File.Copy(Path.Combine(Packages, $"{id}.{Version}.nupkg"), copy, overwrite: true);
        using var package = ZipFile.Open(copy, ZipArchiveMode.Update);
        var entry = package.GetEntry(id + ".nuspec")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(package.CreateEntry(id + ".nuspec").Open());
        writer.Write(text
            .Replace($"<version>{Version}</version>", $"<version>{version}</version>", StringComparison.Ordinal)
            .Replace($"id=\"SchemaFirst\" version=\"{Version}\"", $"id=\"SchemaFirst\" version=\"{version}\"", StringComparison.Ordinal));
    }

    /// <summary>Makes a console project that references packages and nothing of this solution.</summary>
    public string Project(string name, params (string File, string Text)[] files) => Project(name, Reference("SchemaFirst.Sqlite"), "", files);

    /// <summary>Makes a console project with references and properties of its own.</summary>
    public string Project(string name, string references, string properties, params (string File, string Text)[] files)
    {
        var folder = Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>A reference to one of the packages.</summary>
    public string Reference(string package, string? version = null) => $"<PackageReference Include=\"{package}\" Version=\"{version ?? Version}\" />";

    /// <summary>Makes a solution from the template.</summary>
    public string Template(string name, string kind, string database)
    {
        if (!Directory.Exists(Hive))
        {
            var installed = Run(Folder, "dotnet", ["new", "install", Path.Combine(Packages, $"SchemaFirst.Templates.{Version}.nupkg"), "--debug:custom-hive", Hive]);
            Assert.True(installed.ExitCode == 0, installed.Output);
        }

        var made = Run(Folder, "dotnet", ["new", "schemafirst", "-n", name, "--kind", kind, "--database", database, "--debug:custom-hive", Hive]);
        Assert.True(made.ExitCode == 0, made.Output);
        return Path.Combine(Folder, name);
    }

    /// <summary>Installs the tool, and answers the path of its command.</summary>
    public string Tool()
    {
        var folder = Path.Combine(Folder, "tool");
        if (!Directory.Exists(folder))
        {
            var installed = Run(Folder, "dotnet", ["tool", "install", "SchemaFirst.Cli", "--tool-path", folder, "--add-source", Packages, "--version", Version]);
            Assert.True(installed.ExitCode == 0, installed.Output);
        }

        return Path.Combine(folder, "schemafirst");
    }

    /// <summary>Runs a command and gives its exit code with all that it printed.</summary>
    public static (int ExitCode, string Output) Run(string folder, string command, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, command, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Starts a command.</summary>
    public static Process Start(string folder, string command, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        // The test host's own MSBuild settings must not reach the projects under test.
        foreach (var inherited in start.Environment.Keys.Where(static key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && key != "MSBUILDDISABLENODEREUSE").ToList())
        {
            start.Environment.Remove(inherited);
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
