using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Specs;

/// <summary>
/// Hands out names for made types that no declared type, no other made type and no field has, and names for the files that hold them.
/// It serves every later schema that declares the same types in the same order, because then it would hand out the same names again.
/// </summary>
internal sealed class TypeNameTable
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeNames> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codecs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenFiles = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _hasTwins;
    private SchemaShape[] _shapes;

    public TypeNameTable(LinkedSchema linked)
    {
        _shapes = [.. Shapes(linked)];
        foreach (var shape in _shapes)
        {
            _hasTwins |= !_taken.Add(shape.FullClrName);
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

    /// <summary>The name of the class that reads and writes an enum.</summary>
    public string CodecOf(EnumShape shape)
    {
        if (_hasTwins || !_codecs.TryGetValue(shape.FullClrName, out var name))
        {
            name = shape.ClrName + "Codec";
            while (!_taken.Add(Path(shape.Namespace, name)))
            {
                name += "_";
            }

            _codecs[shape.FullClrName] = name;
        }

        return name;
    }

    /// <summary>The name of the interface made for a client.</summary>
    public string InterfaceOf(ClientShape shape)
    {
        if (_hasTwins || !_interfaces.TryGetValue(shape.FullClrName, out var name))
        {
            name = "I" + shape.ClrName;
            while (!_taken.Add(Path(shape.Namespace, name)))
            {
                name += "Client";
            }

            _interfaces[shape.FullClrName] = name;
        }

        return name;
    }

    /// <summary>The name of the file made for a type. Such names may not even differ by case alone, while types may.</summary>
    public string FileOf(SchemaShape shape)
    {
        if (_hasTwins || !_files.TryGetValue(shape.FullClrName, out var name))
        {
            _files[shape.FullClrName] = name = Names.Unique(shape.FullClrName, _takenFiles) + ".g.cs";
        }

        return name;
    }

    /// <summary>True when the names are those that the schema would get from a table of its own.</summary>
    public bool Serves(LinkedSchema linked)
    {
        var shapes = Shapes(linked).ToArray();
        if (_hasTwins || shapes.Length != _shapes.Length)
        {
            return false;
        }

        for (var index = 0; index < shapes.Length; index++)
        {
            var (shape, before) = (shapes[index], _shapes[index]);
            if (!ReferenceEquals(shape, before)
                && (shape.ClrName != before.ClrName || shape.Namespace != before.Namespace || shape.GetType() != before.GetType() || shape is ModelShape model && !(model.IsReachable == ((ModelShape)before).IsReachable && IsFree(model))))
            {
                return false;
            }
        }

        _shapes = shapes;
        return true;
    }

    private static IEnumerable<SchemaShape> Shapes(LinkedSchema linked) =>
        linked.Models.Select(static model => (SchemaShape)model.Shape).Concat(linked.Enums).Concat(linked.Clients.Distinct(ClientNames.Instance));

    // The record's own name as prefix, and no property in the way: nothing would be named otherwise.
    private bool IsFree(ModelShape shape) =>
        _names[shape.FullClrName].Prefix == shape.ClrName && !HasMadeName(shape, shape.ClrName);

    private TypeNames Allocate(ModelShape shape)
    {
        var prefix = shape.ClrName;
        while (!IsFree(shape, prefix))
        {
            prefix += "Record";
        }

        var path = Path(shape.Namespace, prefix);
        foreach (var suffix in TypeNames.Suffixes)
        {
            _taken.Add(path + suffix);
        }

        _taken.Add(Path(shape.Namespace, TypeNames.InterfaceFor(prefix)));
        return new TypeNames(shape.Namespace, shape.ClrName, prefix, shape.IsReachable);
    }

    private bool IsFree(ModelShape shape, string prefix)
    {
        var path = Path(shape.Namespace, prefix);
        foreach (var suffix in TypeNames.Suffixes)
        {
            if (_taken.Contains(path + suffix))
            {
                return false;
            }
        }

        return !_taken.Contains(Path(shape.Namespace, TypeNames.InterfaceFor(prefix))) && !HasMadeName(shape, prefix);
    }

    // A member may not have the name of its type, and the made types have a member per field.
    private static bool HasMadeName(ModelShape shape, string prefix)
    {
        foreach (var property in shape.Properties)
        {
            var name = property.ClrName;
            if (name.StartsWith(prefix, StringComparison.Ordinal) && Array.IndexOf(TypeNames.Suffixes, name.Substring(prefix.Length)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string Path(string space, string name) => space.Length == 0 ? name : space + "." + name;

    // One class may have several parts.
    private sealed class ClientNames : IEqualityComparer<ClientShape>
    {
        public static readonly ClientNames Instance = new();

        public bool Equals(ClientShape? left, ClientShape? right) => left?.FullClrName == right?.FullClrName;

        public int GetHashCode(ClientShape client) => StringComparer.Ordinal.GetHashCode(client.FullClrName);
    }
}
