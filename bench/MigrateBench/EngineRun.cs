using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.MigrateBench;

/// <summary>Measures the processor time of what the commands do between reading their files and writing their answer.</summary>
internal static class EngineRun
{
    private const int Runs = 5;

    public static async Task<Figures> MeasureAsync(string provider, string url, string before, string after)
    {
        await using ILiveDatabase database = provider == "sqlite"
            ? await SqliteMigrationDatabase.OpenAsync(new SqliteConnectionStringBuilder { DataSource = url }.ConnectionString)
            : await PostgreSqlMigrationDatabase.OpenAsync(url);
        var create = Median(() => SchemaDiffer.Diff(DatabaseModel.Empty, TargetSchema.Parse(after).Database, database.Dialect).ToScript());
        var evolve = Median(() => SchemaDiffer.Diff(TargetSchema.Parse(before).Database, TargetSchema.Parse(after).Database, database.Dialect).ToScript());

        await database.ClearAsync([], default);
        await database.ExecuteScriptAsync(SchemaDiffer.Diff(DatabaseModel.Empty, TargetSchema.Parse(after).Database, database.Dialect).ToScript(), default);
        var times = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var findings = new DiagnosticBag();
            var existing = SchemaBinder.Bind(SchemaParser.Parse($"datasource db {{\n  provider = \"{provider}\"\n}}\n", null, findings), findings);
            var pulled = Introspector.Pull(await database.DescribeAsync([], default), existing, database.Dialect);
            SchemaPrinter.Print(pulled.Syntax);
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        using var self = Process.GetCurrentProcess();
        return new Figures(create, evolve, Middle(times), self.PeakWorkingSet64 / 1024.0 / 1024.0);
    }

    private static double Median(Func<string> work)
    {
        var times = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work();
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        return Middle(times);
    }

    // The first run warms up.
    private static double Middle(List<double> times) => times.Skip(1).Order().ElementAt(Runs / 2);
}
