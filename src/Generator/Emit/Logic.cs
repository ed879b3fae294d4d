using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>The properties that combine conditions; in capitals where a field has the plain name.</summary>
internal sealed record Logic(string And, string Or, string Not)
{
    public static Logic Of(ModelSpec model)
    {
        var taken = new HashSet<string>(
            model.Scalars.Select(static scalar => scalar.ClrName).Concat(model.Relations.Select(static relation => relation.ClrName)), StringComparer.Ordinal);
        return new Logic(Free("And"), Free("Or"), Free("Not"));

        string Free(string name) => taken.Contains(name) ? Names.Unique(name.ToUpperInvariant(), taken) : name;
    }

    public void EmitProperties(IndentedWriter writer, string where)
    {
        Emit(And, "All of these hold.");
        Emit(Or, "At least one of these holds.");
        Emit(Not, "None of these holds.");

        void Emit(string name, string words)
        {
            writer.Write($"/// <summary>{words}</summary>");
            writer.Write($"public global::System.Collections.Generic.IReadOnlyList<{where}>? {name} {{ get; init; }}");
            writer.Blank();
        }
    }

    public void EmitWrites(IndentedWriter writer)
    {
        writer.Write($"global::SchemaFirst.Runtime.Client.ArgumentWriting.Parts(writer, \"AND\", {And});");
        writer.Write($"global::SchemaFirst.Runtime.Client.ArgumentWriting.Parts(writer, \"OR\", {Or});");
        writer.Write($"global::SchemaFirst.Runtime.Client.ArgumentWriting.Parts(writer, \"NOT\", {Not});");
    }
}
