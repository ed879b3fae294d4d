using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Studio.Code;

/// <summary>What things are called in C#: as the records say that stand beside the schema.</summary>
internal sealed class CodeNames
{
    private readonly Dictionary<string, CodeModel> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeModel> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumShape> _enums = new(StringComparer.Ordinal);

    public CodeNames(LinkedSchema records, DataModel models)
    {
        foreach (var type in records.Enums)
        {
            _enums[type.SchemaName] = type;
        }

        foreach (var (shape, declaration) in records.Models)
        {
            if (models.Find(declaration.Name.Text) is not { } model)
            {
                continue;
            }

            var fields = new List<CodeField>();
            foreach (var (property, field) in shape.Properties.Zip(declaration.Fields))
            {
                if (model.Find(field.Name.Text) is { } known)
                {
                    var type = property.ClrType.TrimEnd('?');
                    fields.Add(new CodeField(known, property.ClrName, type[(type.LastIndexOf('.') + 1)..]));
                }
            }

            var found = new CodeModel(model, shape.ClrName, fields);
            _byName[model.Name] = found;
            _byCode[shape.ClrName] = found;
        }
    }

    /// <summary>The model of a name of the schema.</summary>
    public CodeModel Model(string name) => _byName[name];

    /// <summary>The model of a record's name; null without one.</summary>
    public CodeModel? FindRecord(string name) => _byCode.GetValueOrDefault(name);

    /// <summary>The model of a name of the schema; null without one.</summary>
    public CodeModel? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>An enum's value in C#; null without one.</summary>
    public string? EnumValue(string type, string value)
    {
        if (!_enums.TryGetValue(type, out var shape))
        {
            return null;
        }

        var index = 0;
        foreach (var known in shape.Declaration.Values)
        {
            var name = shape.ClrValues[index++];
            if (known.Name.Text == value || name == value)
            {
                return $"{shape.ClrName}.{name}";
            }
        }

        return null;
    }

    /// <summary>The schema's name of an enum's value in C#; null without one.</summary>
    public string? FromEnumValue(string type, string name) => _enums.TryGetValue(type, out var shape) ? Schema(shape, name) : null;

    // The declaration may be in C#'s names: those of the schema are the engine's.
    private static string? Schema(EnumShape shape, string name) => shape.FindValue(name);
}
