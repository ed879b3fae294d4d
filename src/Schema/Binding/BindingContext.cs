using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>What the passes of one binding share.</summary>
internal sealed class BindingContext(SchemaModel schema, DiagnosticBag diagnostics)
{
    private readonly string _providerName = schema.Provider.ToString().ToLowerInvariant();

    public SchemaModel Schema { get; } = schema;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>True when the name is that of the provider that is bound.</summary>
    public bool IsProvider(string name) => name == _providerName;

    public void Report(RuleInfo rule, Origin origin, params string[] arguments) => Diagnostics.Report(rule, origin, arguments);
}
