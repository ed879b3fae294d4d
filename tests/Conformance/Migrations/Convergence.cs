using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>Whether a live database is what its schema asks for.</summary>
internal static class Convergence
{
    public static string? Describe(ILiveDatabase live, TargetSchema target)
    {
        var model = live.DescribeAsync(target.Namespaces, CancellationToken.None).GetAwaiter().GetResult();
        var rest = SchemaDiffer.Diff(model, target.Database, live.Dialect);
        return rest.IsEmpty ? null : "still differs: " + rest.ToScript();
    }
}
