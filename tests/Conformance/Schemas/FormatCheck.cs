using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Whether formatting gives Prisma's bytes, and nothing new the second time.</summary>
internal static class FormatCheck
{
    public static string? Run(SchemaCase test)
    {
        var formatted = SchemaFormatter.Format(test.Text);
        return TextDifference.Describe(test.Expected.GetProperty("formatted").GetString()!, formatted)
            ?? (SchemaFormatter.Format(formatted) == formatted ? null : "formatting again changes the text");
    }
}
