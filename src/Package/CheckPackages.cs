// Looks into the packages of a folder: dotnet run src/Package/CheckPackages.cs -- FOLDER VERSION
// Whatever a package of that version depends on must lie beside it, or be a library that this repository pins. A restore that runs beside 'pack' may otherwise
// write down a dependency on a project that travels inside another package, and nobody could install the result.
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

var (folder, version) = (args[0], args[1]);
var pinned = XDocument.Load(Path.Combine(Root(), "Directory.Packages.props")).Descendants("PackageVersion")
    .Select(static package => (string)package.Attribute("Include")!).ToHashSet(StringComparer.OrdinalIgnoreCase);
var packages = Directory.GetFiles(folder, $"*.{version}.nupkg");
if (packages.Length == 0)
{
    Console.Error.WriteLine($"pack: there is no package of version '{version}' in '{folder}'");
    return 1;
}

var strays = new List<string>();
foreach (var path in packages)
{
    using var package = ZipFile.OpenRead(path);
    using var nuspec = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
    strays.AddRange(XDocument.Load(nuspec).Descendants()
        .Where(static element => element.Name.LocalName == "dependency")
        .Select(static element => (Id: (string)element.Attribute("id")!, Version: ((string?)element.Attribute("version") ?? "").Trim('[', ']')))
        .Where(needed => !pinned.Contains(needed.Id) && !File.Exists(Path.Combine(folder, $"{needed.Id}.{needed.Version}.nupkg")))
        .Select(needed => $"'{Path.GetFileName(path)}' depends on '{needed.Id}' {needed.Version}, which is neither a package beside it nor a library of Directory.Packages.props"));
}

foreach (var stray in strays.Distinct())
{
    Console.Error.WriteLine("pack: " + stray);
}

if (strays.Count > 0)
{
    Console.Error.WriteLine("pack: was something restored at the same time? Run it again by itself");
}

return strays.Count > 0 ? 1 : 0;

static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
