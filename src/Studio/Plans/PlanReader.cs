using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Json;

namespace SchemaFirst.Studio.Plans;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>Asks a database how it would run a statement. What is asked and what comes back is each database's own.</summary>
internal abstract class PlanReader
{
    /// <summary>That of a provider.</summary>
    public static PlanReader For(Provider provider) => provider == Provider.PostgreSql ? new PostgreSqlPlans() : new SqlitePlans();

    /// <summary>What stands before the statement.</summary>
    /// <param name="analyze">True to run the statement and measure.</param>
    protected abstract string Prefix(bool analyze);

    /// <summary>Makes the plan of what the database answered, row by row.</summary>
    protected abstract PlanNode Read(string sql, IReadOnlyList<JsonNode?[]> rows);

    /// <summary>The answer as the database would print it.</summary>
    protected abstract string Text(IReadOnlyList<JsonNode?[]> rows, PlanNode plan);

    /// <summary>Explains a statement that has run.</summary>
    public async ValueTask<JsonObject> ExplainAsync(DatabaseConnection connection, QueryEvent statement, bool analyze, CancellationToken stop)
    {
        var rows = new List<JsonNode?[]>();
        var reader = await connection.QueryRawAsync(Prefix(analyze) + statement.Query, statement.Sent, stop);
        await using (reader)
        {
            var columns = reader.DescribeColumns();
            while (await reader.ReadAsync(stop))
            {
                rows.Add([.. columns.Select((column, ordinal) => JsonRawQuery.Read(reader.Row, ordinal, column))]);
            }
        }

        var plan = Read(statement.Query, rows);
        return new JsonObject { ["plan"] = plan.ToJson(), ["text"] = Text(rows, plan) };
    }
}
