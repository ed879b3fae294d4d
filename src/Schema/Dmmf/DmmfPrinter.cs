using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dmmf;

/// <summary>Writes the <c>datamodel</c> part of Prisma's DMMF document as JSON.</summary>
public static class DmmfPrinter
{
    /// <summary>Prints a valid schema.</summary>
    public static string Print(SchemaModel schema) => throw new NotImplementedException();
}
