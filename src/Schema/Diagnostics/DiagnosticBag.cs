using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Diagnostics;

/// <summary>Collects findings, in the order they are made.</summary>
public sealed class DiagnosticBag
{
    private readonly List<SchemaDiagnostic> _items = [];

    /// <summary>The findings so far.</summary>
    public IReadOnlyList<SchemaDiagnostic> Items => _items;

    /// <summary>True when one of the findings is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding.</summary>
    public void Report(RuleInfo rule, Origin origin, params string[] arguments)
    {
        _items.Add(new SchemaDiagnostic(rule, origin, new EquatableArray<string>(arguments)));
        HasErrors |= rule.Severity == Severity.Error;
    }
}
