using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Analyzers.Migrations;
using SchemaFirst.Migrate;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.MigrateBench;

/// <summary>Measures what the analyzer of pending migrations adds to an edit: records in a file each, one property typed at a time.</summary>
internal static class AnalyzerRun
{
    private const int Edits = 40;
    private const int WarmUp = 10;

    public static void Measure(int tables)
    {
        var snapshot = MigrationSnapshot.Create(TargetSchema.Parse(BenchSchema.Make(tables, "postgresql", changed: false)).Schema, null, null);
        var trees = Enumerable.Range(0, tables).Select(table => Parse(Record(table, tables, ""), table)).Append(Parse(
            "using SchemaFirst;\n[Datasource(Provider.PostgreSql)]\npublic sealed partial class Db;\n"
            + string.Concat(Enumerable.Range(0, ((tables - 1) / 10) + 1).Select(static type => $"public enum Kind{type:D3} {{ A, B }}\n")), tables)).ToArray();
        var compilation = CSharpCompilation.Create("bench", trees);
        var (views, pendings) = (new List<double>(), new List<double>());
        var steps = 0;
        for (var edit = 0; edit < Edits; edit++)
        {
            // A real edit: another column each time, in another record.
            var table = edit * 7 % tables;
            compilation = compilation.ReplaceSyntaxTree(trees[table], trees[table] = Parse(Record(table, tables, $"public int? Typed{edit} {{ get; init; }}"), table));
            var start = Environment.CpuUsage.TotalTime;
            var view = SchemaView.Of(compilation);
            views.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            start = Environment.CpuUsage.TotalTime;
            steps = PendingMigration.Of(view, snapshot).Plan?.Steps.Count ?? throw new InvalidOperationException("The bench's schema has errors: " + string.Join("; ", view.Findings.Take(3).Select(static finding => finding.Message)));
            pendings.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        Console.WriteLine($"{tables} records, {steps} pending steps at the end; per edit, median (least) of {Edits - WarmUp}: pending migration {Middle(pendings):F1} ({pendings.Skip(WarmUp).Min():F1}) ms; the view of the schema that all analyzers share {Middle(views):F1} ({views.Skip(WarmUp).Min():F1}) ms");
    }

    private static double Middle(List<double> times) => times.Skip(WarmUp).Order().ElementAt((Edits - WarmUp) / 2);

    private static SyntaxTree Parse(string text, int file) => CSharpSyntaxTree.ParseText(text, path: $"F{file}.cs");

    private static string Record(int table, int tables, string extra) => $$"""
        using SchemaFirst;
        using System;
        using System.Collections.Generic;
        [Model{{(table > 0 ? ", Index(nameof(BeforeId))" : "")}}]
        public partial record Model{{table:D4}}
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique] public required string Email { get; init; }
            public string? Name { get; init; }
            [Default(0)] public int Count { get; init; }
            public double? Price { get; init; }
            [Default(false)] public bool Flag { get; init; }
            [Now] public DateTime CreatedAt { get; init; }
            public decimal? Total { get; init; }
            public byte[]? Data { get; init; }
            [Default(Kind{{table / 10:D3}}.A)] public Kind{{table / 10:D3}} Kind { get; init; }
            {{(table > 0 ? $"public int? BeforeId {{ get; init; }}\n    [Relation(nameof(BeforeId), References = [nameof(Model{table - 1:D4}.Id)])] public partial Model{table - 1:D4}? Before {{ get; }}" : "")}}
            {{(table + 1 < tables ? $"public partial IReadOnlyList<Model{table + 1:D4}> After {{ get; }}" : "")}}
            {{extra}}
        }
        """;
}
