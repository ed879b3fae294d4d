using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A field that holds a value: a column.</summary>
public sealed class ScalarField : Field
{
    /// <summary>What kind of value.</summary>
    public required FieldType Type { get; init; }

    /// <summary>The column's name (<c>@map</c>), else the name.</summary>
    public string ColumnName { get; internal set; } = "";

    /// <summary>True when the column's name was written, even if it is the field's.</summary>
    public bool IsMapped { get; internal set; }

    /// <summary>The default; null without.</summary>
    public DefaultValue? Default { get; internal set; }

    /// <summary>The native type as written or as the provider's default for the type; null where the provider has none.</summary>
    public NativeType? NativeType { get; internal set; }

    /// <summary>The native type's attribute; null when it was not written.</summary>
    public AttributeSyntax? NativeTypeSyntax { get; internal set; }

    /// <summary>The <c>@default</c> attribute; null without.</summary>
    public AttributeSyntax? DefaultSyntax { get; internal set; }

    /// <summary>The default as written, when its form is right; null without.</summary>
    public ExpressionSyntax? DefaultExpression { get; internal set; }

    /// <summary>True when <see cref="NativeType"/> was written.</summary>
    public bool HasExplicitNativeType { get; internal set; }

    /// <summary>True with <c>@updatedAt</c>: the client sets it on every write.</summary>
    public bool IsUpdatedAt { get; internal set; }

    /// <summary>True when the database counts it up.</summary>
    public bool IsAutoIncrement => Default is FunctionDefault { Function: DefaultFunction.AutoIncrement };

    /// <summary>True where a key or an index of the whole table begins with it, so that the database finds rows by its value without looking at all of them.</summary>
    public bool LeadsIndex => Model is { } model && (Leads(model.PrimaryKey) || model.Indexes.Any(Leads));

    private bool Leads(Index? index) =>
        index is { Where: null, Kind: not IndexKind.FullText, Fields.Count: > 0 } && index.Fields[0] is { Path.Count: 1 } first && ReferenceEquals(first.Field, this);
}
