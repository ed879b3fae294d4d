using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>All types of the schema by their C# names.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<SchemaShape>> _types = new(StringComparer.Ordinal);

    public NameTable(IEnumerable<SchemaShape> shapes)
    {
        foreach (var shape in shapes)
        {
            if (shape is ClientShape)
            {
                continue;
            }

            if (!_types.TryGetValue(shape.ClrName, out var list))
            {
                _types.Add(shape.ClrName, list = []);
            }

            list.Add(shape);
        }
    }

    /// <summary>The type that a name means inside a declaration: nearest namespace first, then those that its file imports.</summary>
    public SchemaShape? Find(string clrName, SchemaShape from)
    {
        if (!_types.TryGetValue(clrName.TrimStart('@'), out var candidates))
        {
            return null;
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        for (var scope = from.Namespace; ; scope = scope.LastIndexOf('.') is var dot and >= 0 ? scope.Substring(0, dot) : "")
        {
            if (candidates.Find(candidate => candidate.Namespace == scope) is { } near)
            {
                return near;
            }

            if (scope.Length == 0)
            {
                break;
            }
        }

        return candidates.Find(candidate => from.Usings.Contains(candidate.Namespace)) ?? candidates[0];
    }
}
