using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Metadata;

/// <summary>A field with a column.</summary>
/// <param name="name">The name in the schema.</param>
/// <param name="column">The column.</param>
/// <param name="type">The built-in type; <see cref="ScalarType.String"/> for an enum.</param>
/// <param name="arity">One, optional or list.</param>
public sealed class ScalarInfo(string name, string column, ScalarType type, FieldArity arity) : FieldInfo(name, arity)
{
    /// <summary>The name of the column in the database, which <c>@map</c> may have set.</summary>
    public string Column { get; } = column;

    /// <summary>The built-in type; <see cref="ScalarType.String"/> for an enum.</summary>
    public ScalarType Type { get; } = type;

    /// <summary>The enum; null for a built-in type.</summary>
    public EnumInfo? Enum { get; init; }

    /// <summary>The native type's canonical name (<c>Uuid</c>, <c>VarChar</c>) as written or by default; null where the provider has none (SQLite).</summary>
    public string? NativeType { get; init; }

    /// <summary>The native type's arguments.</summary>
    public IReadOnlyList<string> NativeTypeArguments { get; init; } = [];

    /// <summary>The default; null without.</summary>
    public DefaultInfo? Default { get; init; }

    /// <summary>True with <c>@updatedAt</c>.</summary>
    public bool IsUpdatedAt { get; init; }

    /// <summary>True where a key or an index begins with it.</summary>
    public bool LeadsIndex { get; init; }

    /// <summary>True for a type the language has no word for: neither read nor written.</summary>
    public bool IsUnsupported { get; init; }

    /// <summary>The place in <see cref="ModelInfo.Scalars"/>.</summary>
    public int Index => _index >= 0 ? _index : _index = IndexIn(Model.Scalars);

    private int _index = -1;

    private int IndexIn(IReadOnlyList<ScalarInfo> scalars)
    {
        for (var index = 0; index < scalars.Count; index++)
        {
            if (ReferenceEquals(scalars[index], this))
            {
                return index;
            }
        }

        throw new InvalidOperationException($"Field '{this}' is not among its model's fields.");
    }
}
