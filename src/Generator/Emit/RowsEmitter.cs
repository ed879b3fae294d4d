using Microsoft.CodeAnalysis;
using SchemaFirst.Generator.Select;
using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what stands in the place of typed raw queries: the same query, told how a row is read.</summary>
internal sealed class RowsEmitter
{
    private const string Client = "global::SchemaFirst.Runtime.Client.";

    private static readonly SymbolDisplayFormat FullType = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);

    public RowsEmitter(IEnumerable<ModelSpec> models)
    {
        foreach (var column in models.SelectMany(static model => model.Scalars))
        {
            if (column.Enum is { } type)
            {
                _enums[type.FullName] = type.FullCodecName + ".Instance";
            }
        }
    }

    public void Emit(IndentedWriter writer, InterceptedRows query, int index)
    {
        var shape = query.Shape;
        var type = shape.Type.ToDisplayString(FullType);
        var names = string.Join(", ", shape.Members.Select(static member => Literals.Of(member.Name)));
        var mapped = string.Join(", ", shape.Members.Select(static member => Literals.Of(member.ColumnName)));
        var title = shape.Kind == RowShapeKind.Object ? shape.Type.Name : shape.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        writer.Write($"private static readonly {Client}RawShape Shape{index} = new({Literals.Of(title)}, [{names}], [{mapped}]);");
        writer.Blank();
        writer.Write(query.Location);
        writer.Write($"public static global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{type}>> QueryAsync{index}(");
        writer.Deeper("this global::SchemaFirst.SchemaClient self, global::SchemaFirst.Sql sql, global::System.Threading.CancellationToken cancellation) =>");
        writer.Deeper($"self.QueryRowsAsync<{type}>(sql, Shape{index}, static row => {Made(shape, type)}, cancellation);");
        writer.Blank();
    }

    private string Made(RowShape shape, string type)
    {
        var reads = shape.Members.Select(Read).ToList();
        switch (shape.Kind)
        {
            case RowShapeKind.Value:
                return reads[0];
            case RowShapeKind.Tuple:
                return $"({string.Join(", ", reads)})";
        }

        var arguments = string.Join(", ", reads.Where((_, place) => shape.Members[place].IsParameter));
        var properties = string.Join(", ", reads
            .Select((read, place) => (Read: read, Member: shape.Members[place]))
            .Where(static pair => !pair.Member.IsParameter)
            .Select(static pair => $"{Names.Escape(pair.Member.Name)} = {pair.Read}"));
        return properties.Length == 0 ? $"new {type}({arguments})" : $"new {type}({arguments}) {{ {properties} }}";
    }

    private string Read(RowMember member, int place)
    {
        if (RowValueTypes.CodecOf(RowValueTypes.Underlying(member.Type)) is null && RowValueTypes.ElementOf(member.Type) is { } element)
        {
            var list = $"row.List({place}, {Codec(element)})";
            return member.Type is INamedTypeSymbol { Name: "List" } ? $"[.. {list}]" : list;
        }

        var value = RowValueTypes.Underlying(member.Type);
        var method = !SymbolEqualityComparer.Default.Equals(value, member.Type) ? "OrNull"
            : value.IsReferenceType && value.NullableAnnotation == NullableAnnotation.Annotated ? "Reference"
            : "Value";
        return $"row.{method}({place}, {Codec(value)})";
    }

    private string Codec(ITypeSymbol type)
    {
        var name = RowValueTypes.CodecOf(type)!;
        if (name != "Enum")
        {
            return $"{Client}RawCodecs.{name}";
        }

        var full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return _enums.TryGetValue(full, out var codec) ? codec : $"{Client}RawCodecs.Enum<{full}>()";
    }
}
