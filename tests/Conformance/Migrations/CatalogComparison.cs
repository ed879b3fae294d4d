using System.Text.Json.Nodes;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>Compares catalogs as the suite's README says: of SQLite's tables the statement does not count, nor the case of types.</summary>
internal static class CatalogComparison
{
    public static string? Describe(JsonNode expected, JsonNode actual)
    {
        var (left, right) = (expected.DeepClone(), actual.DeepClone());
        Relax(left);
        Relax(right);
        return JsonDifference.Describe(left, right, "catalog");
    }

    private static void Relax(JsonNode catalog)
    {
        foreach (var table in catalog["tables"]?.AsArray() ?? [])
        {
            if (table!["sql"] is null)
            {
                continue;
            }

            table.AsObject().Remove("sql");
            foreach (var column in table["columns"]!.AsArray())
            {
                column!["type"] = column["type"]!.GetValue<string>().ToLowerInvariant();
            }
        }
    }
}
