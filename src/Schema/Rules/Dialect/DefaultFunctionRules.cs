using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>Defaults that the database makes are used on the fields it makes them for.</summary>
public static class DefaultFunctionRules
{
    /// <summary>A counted field of a type that is not counted.</summary>
    public static readonly RuleInfo CountedType = new(
        "SF1590", "Type is not counted up", "{1} counts up only {2}, which '{0}' is not; change its type, or use sequence()", Severity.Error);

    /// <summary>SF1591: <c>dbgenerated()</c> where the provider has no expressions.</summary>
    public static readonly RuleInfo DbGeneratedNotSupported = new(
        "SF1591", "dbgenerated not supported", "{1} has no expressions as defaults; use 'auto()' for '{0}' or remove the default", Severity.Error);

    /// <summary><c>auto()</c> on a field of another native type.</summary>
    public static readonly RuleInfo AutoNativeType = new(
        "SF1592", "auto needs its native type", "'auto()' fills only fields of native type '{1}'; give '{0}' that type", Severity.Error);

    /// <summary><c>auto()</c> on a field that is not the id.</summary>
    public static readonly RuleInfo AutoOutsideId = new(
        "SF1593", "auto outside the id", "'auto()' fills only the '@id' field, which '{0}' is not", Severity.Error);

    internal static void Check(ScalarField field, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (field.Default is not FunctionDefault { Function: var function } || field.DefaultSyntax is not { } syntax)
        {
            return;
        }

        switch (function)
        {
            case DefaultFunction.AutoIncrement when traits.Has(ProviderFeatures.AutoIncrement) && field.Type.AsScalar is { } scalar && !traits.AutoIncrementTypes.Contains(scalar):
                diagnostics.Report(
                    CountedType, syntax.Origin, field.Name, traits.DisplayName, string.Join(" and ", traits.AutoIncrementTypes.Select(static type => $"'{type}'")));
                break;
            case DefaultFunction.DbGenerated when !traits.Has(ProviderFeatures.DbGenerated):
                diagnostics.Report(DbGeneratedNotSupported, field.Syntax.Origin, field.Name, traits.DisplayName);
                break;
            case DefaultFunction.Auto when traits.AutoNativeType is { } native:
                if (field.NativeType?.Name != native)
                {
                    diagnostics.Report(AutoNativeType, field.Syntax.Origin, field.Name, native);
                }

                if (!IsInId(field))
                {
                    diagnostics.Report(AutoOutsideId, field.Syntax.Origin, field.Name);
                }

                break;
        }
    }

    // A method of its own: a lambda here would make every field pay for what only 'auto()' asks.
    private static bool IsInId(ScalarField field) => field.Model?.PrimaryKey is { } key && key.Fields.Any(part => ReferenceEquals(part.Field, field));
}
