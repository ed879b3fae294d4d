using System.ComponentModel;
using System.Diagnostics;
using System.Xml;
using System.Xml.Linq;
using SchemaFirst.Cli.Commands;

namespace SchemaFirst.Cli.Diagnosis;

/// <summary>What stands under a project: the SDK, and the packages it refers to.</summary>
internal static class ProjectChecks
{
    private static readonly Version OldestSdk = new(10, 0, 100);

    public static IEnumerable<Check> All()
    {
        yield return Sdk();
        var packages = Packages().ToList();
        foreach (var check in packages.Count == 0 ? [] : Versions(packages))
        {
            yield return check;
        }
    }

    private static Check Sdk()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode != 0
                ? Check.Broken("sdk", error.Result.Trim().Split('\n')[0], "Install the SDK that global.json names, or change global.json")
                : Version.TryParse(text.Split('-')[0], out var version) && version < OldestSdk
                    ? Check.Broken("sdk", text, $"Install the .NET SDK {OldestSdk} or later, or raise the version in global.json")
                    : Check.Fine("sdk", text);
        }
        catch (Win32Exception)
        {
            return Check.Broken("sdk", "'dotnet' is not on the path", $"Install the .NET SDK {OldestSdk} or later");
        }
    }

    private static IEnumerable<Check> Versions(List<(string Package, string Version)> packages)
    {
        var versions = packages.Where(static package => package.Version.Length > 0).Select(static package => package.Version).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        var tool = VersionCommand.Of(typeof(ProjectChecks).Assembly);
        yield return versions switch
        {
            [] => Check.Odd("packages", "the projects refer to SchemaFirst without a version", "Give the version in the project or in Directory.Packages.props"),
            [var one] when one == tool => Check.Fine("packages", one),
            [var one] => Check.Odd("packages", $"{one}, while the tool is {tool}", "Give both the same version: 'dotnet tool update SchemaFirst.Cli'"),
            _ => Check.Broken("packages", $"of several versions: {string.Join(", ", versions)}", "Give all packages of SchemaFirst the same version"),
        };
        var databases = packages.Select(static package => package.Package).Where(static name => name is "SchemaFirst.Sqlite" or "SchemaFirst.PostgreSql").Distinct().ToList();
        yield return databases.Count == 0
            ? Check.Odd("provider", "no project refers to a database package", "Add SchemaFirst.Sqlite or SchemaFirst.PostgreSql")
            : Check.Fine("provider", string.Join(", ", databases));
    }

    private static IEnumerable<(string Package, string Version)> Packages()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, IgnoreInaccessible = true };
        foreach (var file in Directory.EnumerateFiles(".", "*.*proj", options).Concat(Directory.EnumerateFiles(".", "Directory.Packages.props", options)))
        {
            XDocument project;
            try
            {
                project = XDocument.Load(file);
            }
            catch (XmlException)
            {
                continue;   // MSBuild will say so better
            }

            foreach (var reference in project.Descendants().Where(static element => element.Name.LocalName is "PackageReference" or "PackageVersion"))
            {
                var name = (string?)reference.Attribute("Include") ?? "";
                if (name == "SchemaFirst" || name.StartsWith("SchemaFirst.", StringComparison.OrdinalIgnoreCase))
                {
                    yield return (name, (string?)reference.Attribute("Version") ?? "");
                }
            }
        }
    }
}
