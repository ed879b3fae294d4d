using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>An enum.</summary>
public sealed class EnumType
{
    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The type's name in the database (<c>@@map</c>), else the name.</summary>
    public string DatabaseName { get; internal set; } = "";

    /// <summary>True when the database name was written, even if it is the enum's.</summary>
    public bool IsMapped { get; internal set; }

    /// <summary>The database schema (<c>@@schema</c>); null for the default one.</summary>
    public string? Schema { get; internal set; }

    /// <summary>The text in <c>@@schema</c>; null without.</summary>
    public StringExpression? SchemaSyntax { get; internal set; }

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<EnumValue> Values { get; internal set; } = [];

    /// <summary>The value of that name; null without one.</summary>
    public EnumValue? FindValue(string name)
    {
        foreach (var value in Values)
        {
            if (value.Name == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The block.</summary>
    public required EnumDeclaration Syntax { get; init; }
}
