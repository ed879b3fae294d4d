using System.Globalization;
using System.Text;

namespace SchemaFirst.MigrateBench;

/// <summary>The schema that everything is measured on: tables of twelve columns, an enum for every tenth, a relation to the table before, keys and indexes.</summary>
internal static class BenchSchema
{
    public static string Make(int tables, string provider, bool changed)
    {
        var text = new StringBuilder($"datasource db {{\n  provider = \"{provider}\"\n}}\n");
        for (var table = 0; table < tables; table++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nmodel Model{table:D4} {{\n  id Int @id @default(autoincrement())\n  email String @unique\n  name String?\n  count Int @default(0)\n");
            text.Append(CultureInfo.InvariantCulture, $"  price Float?\n  flag Boolean @default(false)\n  createdAt DateTime @default(now())\n  total Decimal?\n  data Bytes?\n  kind Kind{table / 10:D3} @default(A)\n");
            if (table > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  beforeId Int?\n  before Model{table - 1:D4}? @relation(fields: [beforeId], references: [id])\n");
            }

            if (table + 1 < tables)
            {
                text.Append(CultureInfo.InvariantCulture, $"  after Model{table + 1:D4}[]\n");
            }

            if (changed && table % 10 == 0)
            {
                text.Append("  added Int?\n");
            }

            if (changed && table % 25 == 0)
            {
                text.Append("  wider BigInt @default(1)\n");
            }

            text.Append(table > 0 ? "\n  @@index([beforeId])\n" : "\n").Append(changed && table % 20 == 0 ? "  @@index([createdAt, name])\n" : "").Append("}\n");
        }

        for (var type = 0; type <= (tables - 1) / 10; type++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nenum Kind{type:D3} {{\n  A\n  B\n{(changed && type % 5 == 0 ? "  C\n" : "")}}}\n");
        }

        return text.ToString();
    }
}
