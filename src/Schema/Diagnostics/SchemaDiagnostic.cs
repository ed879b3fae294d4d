using System.Globalization;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Diagnostics;

/// <summary>One finding of one rule at one place.</summary>
public sealed record SchemaDiagnostic(RuleInfo Rule, Origin Origin, EquatableArray<string> Arguments)
{
    /// <summary>The rule's message with its names filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.Cast<object>().ToArray());

    /// <summary>The rule's severity.</summary>
    public Severity Severity => Rule.Severity;
}
