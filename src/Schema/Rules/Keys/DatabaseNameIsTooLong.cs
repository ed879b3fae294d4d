using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;
using System.Globalization;
using System.Text;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>Databases cut or refuse names beyond a length.</summary>
public static class DatabaseNameIsTooLong
{
    /// <summary>SF1344, "Name that the database cuts": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.DatabaseNameIsTooLong, "Name that the database cuts", "The name '{0}' is longer than the {1} bytes that {2} keeps; choose a shorter one with 'map'", Severity.Error);

    internal static void Check(string? name, AttributeSyntax place, RuleContext context)
    {
        if (name is not null && name.Length * 3 > context.Traits.MaximumIdentifierBytes && Encoding.UTF8.GetByteCount(name) > context.Traits.MaximumIdentifierBytes)
        {
            context.Report(Info, place.Origin, name, context.Traits.MaximumIdentifierBytes.ToString(CultureInfo.InvariantCulture), context.Traits.DisplayName);
        }
    }
}
