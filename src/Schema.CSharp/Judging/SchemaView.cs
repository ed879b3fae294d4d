using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Rules.Advice;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// The whole schema of a compilation and everything that its rules find, made once and shared by all analyzers and fixes. What is read
/// from unchanged files is kept from one compilation to the next.
/// </summary>
public sealed class SchemaView
{
    // A memo, not state: it holds what follows from the compilation, and dies with it.
    private static readonly ConditionalWeakTable<Compilation, SchemaView> Views = new();

    private static readonly Lineage<FileShape, Snapshot> Snapshots = new();

    private readonly Dictionary<string, List<SchemaDiagnostic>> _byPath = new(StringComparer.Ordinal);

    private SchemaView(LinkedSchema schema)
    {
        Schema = schema;
        var findings = new List<SchemaDiagnostic>();
        var form = new DiagnosticBag();
        FormJudge.Judge(schema, form);
        findings.AddRange(form.Items);
        var models = new List<SchemaModel>();
        foreach (var provider in schema.Providers.Count > 1 ? schema.Providers.Select(Provider) : [null])
        {
            var bag = new DiagnosticBag();
            var model = provider is null ? SchemaBinder.Bind(schema.Syntax, bag) : SchemaBinder.Bind(schema.Syntax, provider.Value, bag);
            if (!bag.HasErrors && !form.HasErrors)
            {
                SchemaAdvisor.Advise(model, bag);
            }

            models.Add(model);
            findings.AddRange(bag.Items);
        }

        Models = models;

        // Several providers mostly find the same; a finding is told once. What follows from an argument that could not be read is not told.
        var unread = form.Items.Where(static item => item.Rule == FormRules.ArgumentNotConstant).Select(static item => item.Origin).ToList();
        var told = new HashSet<(string Id, string? Path, int Start, int End)>();
        findings.RemoveAll(item =>
            (unread.Count > 0 && item.Rule != FormRules.ArgumentNotConstant && unread.Exists(place => Holds(item.Origin, place)))
            || !told.Add((item.Rule.Id, item.Origin.Path, item.Origin.Start, item.Origin.End)));
        Findings = findings;
        foreach (var finding in findings)
        {
            var path = finding.Origin.Path ?? "";
            if (!_byPath.TryGetValue(path, out var list))
            {
                _byPath.Add(path, list = []);
            }

            list.Add(finding);
        }
    }

    /// <summary>The schema as declared.</summary>
    public LinkedSchema Schema { get; }

    /// <summary>The schema as bound: one model for each provider that the client names.</summary>
    public IReadOnlyList<SchemaModel> Models { get; }

    /// <summary>All findings, each once.</summary>
    public IReadOnlyList<SchemaDiagnostic> Findings { get; }

    /// <summary>True when the compilation declares nothing of a schema.</summary>
    public bool IsEmpty => Schema.Models.Count == 0 && Schema.Enums.Count == 0 && Schema.Clients.Count == 0;

    /// <summary>The view of a schema that was read without a compilation.</summary>
    public static SchemaView Of(LinkedSchema schema) => new(schema);

    /// <summary>The view of a compilation.</summary>
    public static SchemaView Of(Compilation compilation, CancellationToken stop = default)
    {
        if (Views.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var files = new List<FileShape>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            stop.ThrowIfCancellationRequested();
            files.Add(SchemaReader.ReadFile(tree, stop));
        }

        return Views.GetValue(compilation, _ => Of(files));
    }

    // An edit in a file that says nothing of the schema leaves the view as it is.
    private static SchemaView Of(List<FileShape> files)
    {
        var telling = files.Where(static file => file.Shapes.Count > 0).ToArray();
        if (Snapshots.Find(telling) is { } known && known.Files.SequenceEqual(telling, ReferenceComparer<FileShape>.Instance))
        {
            return known.View;
        }

        var view = new SchemaView(SchemaLinker.Link(files));
        Snapshots.Keep(telling, new Snapshot(telling, view));
        return view;
    }

    /// <summary>The findings in one file.</summary>
    public IEnumerable<SchemaDiagnostic> FindingsIn(string path) => _byPath.TryGetValue(path, out var list) ? list : [];

    private static bool Holds(Origin outer, Origin inner) => outer.Path == inner.Path && outer.Start <= inner.Start && inner.End <= outer.End;

    private static Provider? Provider(string name) => ProviderTraits.Find(name)?.Provider;

    private sealed record Snapshot(FileShape[] Files, SchemaView View);
}
