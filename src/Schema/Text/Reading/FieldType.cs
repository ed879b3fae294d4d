using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>A field's type as read.</summary>
/// <param name="Name">The type without list and optional marks, as written.</param>
/// <param name="Suffix">Its list and optional marks in today's form.</param>
/// <param name="Arity">How many values.</param>
/// <param name="Reference">The type as syntax; null where it is of an old form.</param>
/// <param name="Finding">What is wrong with its form.</param>
/// <param name="Origin">The whole type.</param>
internal readonly record struct FieldType(string Name, string Suffix, FieldArity Arity, TypeReference? Reference, RuleInfo? Finding, Origin Origin)
{
    /// <summary>The type in today's form.</summary>
    public string Text => Name + Suffix;
}
