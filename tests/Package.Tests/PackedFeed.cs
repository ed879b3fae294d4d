using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SchemaFirst.Package.Tests;

/// <summary>A folder with the packages as they would be published, packed once per run under a version of its own, so that no cache serves an older one.</summary>
public sealed class PackedFeed : IDisposable
{
    public PackedFeed()
    {
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";
        var packed = Run(Root, "bash", ["pack", Packages], ("VERSION", Version));
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>A temporary folder for everything of this run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("schemafirst-package-").FullName;

    private string Packages => Path.Combine(Folder, "feed");

    private static string Root { get; } = FindRoot();

    /// <summary>Makes a console project that references the packages and nothing of this solution.</summary>
    public string Project(string name, params (string File, string Text)[] files)
    {
        var folder = Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);

        // Restored packages go into the run's own folder; what the machine has already is taken from where it is.
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);NU1603</NoWarn>
                <RestorePackagesPath>{Path.Combine(Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>$(NuGetPackageRoot)</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SchemaFirst.Sqlite" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        foreach (var (file, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>Runs a command and gives its exit code with all that it printed.</summary>
    public static (int ExitCode, string Output) Run(string folder, string command, string[] arguments, params (string Name, string Value)[] environment)
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

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
