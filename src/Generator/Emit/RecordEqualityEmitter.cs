using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits equality, hash and text of a record over its columns alone, so that relations may form cycles.</summary>
internal static class RecordEqualityEmitter
{
    private const string Equality = "global::SchemaFirst.Runtime.Client.ColumnEquality";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var columns = model.Columns.ToList();
        if (!model.OtherMembers.Contains("Equals"))
        {
            writer.Write("/// <summary>Records are equal when their columns are; relations do not count.</summary>");
            writer.Write($"public {(model.IsSealed ? "" : "virtual ")}bool Equals({model.Types.Record}? other) =>");
            var terms = new List<string> { "other is not null" };
            if (!model.IsSealed)
            {
                terms.Add("EqualityContract == other.EqualityContract");
            }

            terms.AddRange(columns.Select(Compare));
            writer.Deeper($"ReferenceEquals(this, other) || ({string.Join("\n    && ", terms)});");
            writer.Blank();
        }

        if (!model.OtherMembers.Contains("GetHashCode"))
        {
            writer.Write("/// <summary>A hash of the columns.</summary>");
            writer.Open("public override int GetHashCode()");
            writer.Write("var hash = new global::System.HashCode();");
            foreach (var column in columns)
            {
                writer.Write(IsPlain(column) ? $"hash.Add({Own(column.ClrName)});" : $"{Equality}.AddTo(ref hash, {Own(column.ClrName)});");
            }

            writer.Write("return hash.ToHashCode();");
            writer.Close();
            writer.Blank();
        }

        if (!model.OtherMembers.Contains("PrintMembers"))
        {
            writer.Write("/// <summary>Prints the columns.</summary>");
            writer.Open($"{(model.IsSealed ? "private" : "protected virtual")} bool PrintMembers(global::System.Text.StringBuilder builder)");
            if (columns.Count > 0)
            {
                writer.Write($"builder.Append($\"{string.Join(", ", columns.Select(static column => $"{column.ClrName} = {{{Print(column)}}}"))}\");");
            }

            writer.Write($"return {Literals.Of(columns.Count > 0)};");
            writer.Close();
            writer.Blank();
        }
    }

    // Text and numbers compare by their own equality; bytes, documents and lists by what is in them.
    private static bool IsPlain(ScalarSpec column) => !column.IsList && column.Kind is not (ClrKind.Bytes or ClrKind.Json or ClrKind.TypedJson);

    private static string Compare(ScalarSpec column)
    {
        var (own, name) = (Own(column.ClrName), Escape(column.ClrName));
        return column switch
        {
            _ when !IsPlain(column) => $"{Equality}.AreEqual({own}, other.{name})",
            { Kind: ClrKind.Float, IsOptional: false } => $"{own}.Equals(other.{name})",
            { Kind: ClrKind.Float } => $"global::System.Nullable.Equals({own}, other.{name})",
            _ => $"{own} == other.{name}",
        };
    }

    private static string Print(ScalarSpec column) => IsPlain(column) ? Own(column.ClrName) : $"({Equality}.Print({Own(column.ClrName)}))";
}
