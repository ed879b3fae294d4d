using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Schema.Model;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>
/// SQL that the user wrote. It runs on a connection of its own, which is closed behind it: what it sets for the session stays with it. Where nothing may be written the
/// connection cannot write either, and the statement stands alone, so that it cannot leave the transaction it runs in.
/// </summary>
internal sealed partial class RawSql(Workspace workspace)
{
    private const int MostRows = 1000;

    /// <summary><c>POST sql</c>.</summary>
    public async Task<JsonNode?> RunAsync(ApiCall call)
    {
        var sql = call.Need("sql", JsonValueKind.String).GetString()!.Trim();
        var verb = Verb().Match(sql).Groups["verb"].Value.ToUpperInvariant();
        var givesRows = verb is "SELECT" or "WITH" or "VALUES" or "TABLE" or "SHOW" or "EXPLAIN" or "PRAGMA" || Returning().IsMatch(sql);
        if (workspace.Options.ReadOnly)
        {
            sql = Alone(sql, verb);
        }

        await workspace.OpenAsync();   // says what is wrong where the database is not there
        await using var database = workspace.Source.OpenDatabase(workspace.Options.ReadOnly);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var connection = await database.ConnectAsync(call.Stop);
            if (workspace.Options.ReadOnly)
            {
                await connection.BeginAsync(System.Data.IsolationLevel.Unspecified, call.Stop);
            }

            var answer = givesRows ? await QueryAsync(connection, sql, call.Stop)
                : new JsonObject { ["columns"] = new JsonArray(), ["rows"] = new JsonArray(), ["affected"] = await connection.ExecuteRawAsync(sql, default, call.Stop), ["truncated"] = false };
            await connection.RollbackAsync();
            answer["milliseconds"] = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 3);
            return answer;
        }
        catch (DatabaseException error)
        {
            throw ErrorTranslation.TranslateRaw(error);
        }
    }

    private static async Task<JsonObject> QueryAsync(DatabaseConnection connection, string sql, CancellationToken stop)
    {
        var rows = new JsonArray();
        var isCut = false;
        var reader = await connection.QueryRawAsync(sql, default, stop);
        await using (reader)
        {
            var columns = reader.DescribeColumns();
            while (await reader.ReadAsync(stop))
            {
                if (rows.Count == MostRows)
                {
                    isCut = true;
                    break;
                }

                rows.Add(new JsonArray([.. columns.Select((column, ordinal) => Cell(reader.Row, ordinal, column))]));
            }

            return new JsonObject
            {
                ["columns"] = new JsonArray([.. columns.Select(static column => new JsonObject { ["name"] = column.Name, ["type"] = column.TypeName })]),
                ["rows"] = rows,
                ["truncated"] = isCut,
            };
        }
    }

    // A column may hold what its type does not say: SQLite lets it, and PostgreSQL has types that nobody here knows.
    private static JsonNode? Cell(RowReader row, int ordinal, RawColumn column)
    {
        try
        {
            var isNumber = column.Type is RawColumnType.Int or RawColumnType.BigInt or RawColumnType.Bool;
            var type = isNumber ? ScalarType.BigInt : column.Type is RawColumnType.Float or RawColumnType.Double ? ScalarType.Float : column.Type is RawColumnType.Bytes ? ScalarType.Bytes : ScalarType.String;
            return row.IsNull(ordinal) || column.IsList || row.Holds(ordinal, type) ? JsonRawQuery.Read(row, ordinal, column) : row.Describe(ordinal);
        }
        catch (Exception failure) when (failure is FormatException or InvalidCastException or OverflowException or DatabaseException or SchemaFirstException or ArgumentException)
        {
            return row.Describe(ordinal);
        }
    }

    private static string Alone(string sql, string verb)
    {
        var statement = sql.TrimEnd(';', ' ', '\t', '\r', '\n');
        if (verb is not ("SELECT" or "WITH" or "VALUES" or "TABLE" or "SHOW" or "EXPLAIN" or "PRAGMA"))
        {
            throw new ApiException(StatusCodes.Status403Forbidden, "read-only", string.Create(CultureInfo.InvariantCulture, $"Studio is read-only, and '{verb}' is no statement that only reads"), "Start it without --read-only to write");
        }

        return !statement.Contains(';', StringComparison.Ordinal) ? statement : throw new ApiException(
            StatusCodes.Status403Forbidden, "read-only", "Studio is read-only, and takes one statement at a time then, without a ';' inside", "Run the statements one by one");
    }

    // Behind comments and parentheses.
    [GeneratedRegex(@"^(?:\s|\(|--[^\n]*(?:\n|$)|/\*.*?\*/)*(?<verb>[A-Za-z]+)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bRETURNING\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Returning();
}
