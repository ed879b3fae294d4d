using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Specs;

/// <summary>Hands out names for made types that no declared type, no other made type and no field has.</summary>
internal sealed class TypeNameTable
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeNames> _names = new(StringComparer.Ordinal);

    public TypeNameTable(LinkedSchema linked)
    {
        foreach (var model in linked.Models)
        {
            _taken.Add(model.Shape.FullClrName);
        }

        foreach (var type in linked.Enums)
        {
            _taken.Add(type.FullClrName);
        }

        foreach (var client in linked.Clients)
        {
            _taken.Add(client.FullClrName);
        }

        foreach (var model in linked.Models)
        {
            if (!_names.ContainsKey(model.Shape.FullClrName))
            {
                _names.Add(model.Shape.FullClrName, Allocate(model.Shape));
            }
        }
    }

    /// <summary>The names of the types made for a model.</summary>
    public TypeNames For(ModelShape shape) => _names[shape.FullClrName];

    /// <summary>Takes a single name.</summary>
    public string Take(string space, string name)
    {
        while (!_taken.Add(Path(space, name)))
        {
            name += "_";
        }

        return name;
    }

    private TypeNames Allocate(ModelShape shape)
    {
        var prefix = shape.ClrName;
        while (!IsFree(shape, prefix))
        {
            prefix += "Record";
        }

        foreach (var suffix in TypeNames.Suffixes)
        {
            _taken.Add(Path(shape.Namespace, prefix + suffix));
        }

        return new TypeNames(shape.Namespace, shape.ClrName, prefix);
    }

    // A member may not have the name of its type either, and the made types have a member per field.
    private bool IsFree(ModelShape shape, string prefix) =>
        !TypeNames.Suffixes.Any(suffix => _taken.Contains(Path(shape.Namespace, prefix + suffix)) || shape.FindProperty(prefix + suffix) is not null);

    private static string Path(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
