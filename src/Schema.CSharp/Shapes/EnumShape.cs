using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A C# enum: part of the schema when a model uses it or when it is marked.</summary>
public sealed record EnumShape : SchemaShape
{
    /// <summary>The declaration.</summary>
    public required EnumDeclaration Declaration { get; init; }

    /// <summary>The C# names of the values, in the order of the declaration's values.</summary>
    public EquatableArray<string> ClrValues { get; init; }

    /// <summary>True when the enum carries <c>[Enum]</c>.</summary>
    public bool IsMarked { get; init; }

    /// <summary>The name in the schema.</summary>
    public string SchemaName => Declaration.Name.Text;

    /// <summary>The schema's name of a value by its C# name; null without one.</summary>
    public string? FindValue(string clrName)
    {
        var index = 0;
        foreach (var value in Declaration.Values)
        {
            if (ClrValues[index++] == clrName)
            {
                return value.Name.Text;
            }
        }

        return null;
    }
}
