using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>
/// What the engine knows of a client's models, read from the records' source and bound as a <c>.prisma</c> file would be: nothing that the generator
/// wrote has a part in it, so that a difference between the doors also shows where the generated description is wrong.
/// </summary>
internal static class RecordsAsWritten
{
    private static readonly ConcurrentDictionary<(Type Client, Schema.Model.Provider Provider), DataModel> Known = new();

    public static DataModel Of(Type client, Schema.Model.Provider provider) => Known.GetOrAdd((client, provider), static key =>
    {
        var files = key.Client.Assembly.GetManifestResourceNames().Where(static name => name.StartsWith("Schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var linked = SchemaLinker.Link(files.Select(name => SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(Read(key.Client, name), path: name))));
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(linked.Syntax, key.Provider, findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.Items.Select(static item => item.Message)));
        return MetadataBuilder.FromSchema(schema);
    });

    private static string Read(Type client, string name)
    {
        using var reader = new StreamReader(client.Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
