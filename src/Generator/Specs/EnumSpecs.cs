using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads what is emitted for an enum off its bound form.</summary>
internal static class EnumSpecs
{
    /// <summary>The specification of an enum.</summary>
    public static EnumSpec From(EnumType type, EnumShape shape, TypeNameTable names)
    {
        var clrNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var value in shape.Declaration.Values)
        {
            clrNames[value.Name.Text] = shape.ClrValues[index++];
        }

        return new EnumSpec
        {
            Name = type.Name,
            ClrName = shape.ClrName,
            Namespace = shape.Namespace,
            CodecName = names.CodecOf(shape),
            DatabaseName = type.DatabaseName,
            Schema = type.Schema,
            HintName = names.FileOf(shape),
            Values = type.Values.Where(value => clrNames.ContainsKey(value.Name))
                .Select(value => new EnumValueSpec(clrNames[value.Name], value.Name, value.DatabaseName)).ToEquatableArray(),
        };
    }
}
