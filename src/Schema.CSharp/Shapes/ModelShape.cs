using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A record that is a model, view or composite type.</summary>
public sealed record ModelShape : SchemaShape
{
    /// <summary>The declaration, with C# names wherever it mentions types, properties and enum values.</summary>
    public required ModelDeclaration Declaration { get; init; }

    /// <summary>The properties that are fields, in the order of the fields.</summary>
    public EquatableArray<PropertyShape> Properties { get; init; }

    /// <summary>True for a sealed record.</summary>
    public bool IsSealed { get; init; }

    /// <summary>True for a record with a parameter list.</summary>
    public bool IsPositional { get; init; }

    /// <summary>True for a <c>record</c>; false for a class or struct that carries the attribute.</summary>
    public bool IsRecord { get; init; }

    /// <summary>True when the generator can add a part to it: a partial record that is neither nested nor generic.</summary>
    public bool IsExtensible { get; init; }

    /// <summary>True when its namespace and name are all that is needed to mention it: it is neither nested nor generic.</summary>
    public bool IsReachable { get; init; }

    /// <summary>The names of members that are not fields (methods, computed properties …); <c>.ctor</c> for a constructor without parameters.</summary>
    public EquatableArray<string> OtherMembers { get; init; }

    /// <summary>The keyword.</summary>
    public ModelKind Kind => Declaration.Kind;

    /// <summary>The name in the schema.</summary>
    public string SchemaName => Declaration.Name.Text;

    /// <summary>The property of a C# name; null without one.</summary>
    public PropertyShape? FindProperty(string clrName)
    {
        foreach (var property in Properties)
        {
            if (property.ClrName == clrName)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The property that is the field of a schema name; null without one.</summary>
    public PropertyShape? FindField(string schemaName)
    {
        foreach (var property in Properties)
        {
            if (property.SchemaName == schemaName)
            {
                return property;
            }
        }

        return null;
    }
}
