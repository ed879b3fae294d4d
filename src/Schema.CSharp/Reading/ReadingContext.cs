using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>What is found while one declaration is read.</summary>
internal sealed class ReadingContext
{
    private readonly List<SchemaDiagnostic> _findings = [];

    public EquatableArray<SchemaDiagnostic> Findings => _findings.ToEquatableArray();

    public void Report(RuleInfo rule, Origin origin, params string[] arguments) =>
        _findings.Add(new SchemaDiagnostic(rule, origin, new EquatableArray<string>(arguments)));
}
