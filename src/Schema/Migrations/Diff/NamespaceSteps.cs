using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Namespaces and extensions: they come and change, but never go, as others may use them.</summary>
internal static class NamespaceSteps
{
    public static void Add(DatabaseComparison comparison, List<MigrationStep> steps)
    {
        var (previous, next) = (comparison.Models.Previous, comparison.Models.Next);
        foreach (var name in next.Namespaces)
        {
            if (!previous.Namespaces.Contains(name))
            {
                steps.Add(new CreateNamespace(name));
            }
        }

        foreach (var extension in next.Extensions)
        {
            var old = previous.Extensions.FirstOrDefault(other => other.Name == extension.Name);
            if (old is null)
            {
                steps.Add(new CreateExtension(extension));
            }
            else if (Differs(old.Version, extension.Version) || (old.IsRelocatable && Differs(old.Namespace, extension.Namespace)))
            {
                steps.Add(new AlterExtension(new Pair<Extension>(old, extension)));
            }
        }
    }

    // What the schema leaves open is the database's to choose.
    private static bool Differs(string? previous, string? next) => previous is not null && next is not null && previous != next;
}
