using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A primary key, unique key, index or full-text index.</summary>
public sealed class Index
{
    /// <summary>Which of them.</summary>
    public required IndexKind Kind { get; init; }

    /// <summary>The model it belongs to.</summary>
    public required Model Model { get; init; }

    /// <summary>Its fields, in order.</summary>
    public required IReadOnlyList<IndexField> Fields { get; init; }

    /// <summary>The client's name for a compound key (<c>name:</c>), if written.</summary>
    public string? ClientName { get; internal set; }

    /// <summary>The name in the database as written (<c>map:</c>), if written.</summary>
    public string? ExplicitDatabaseName { get; internal set; }

    /// <summary>The name in the database, the provider's default filled in; null where the provider names none (SQLite's primary keys).</summary>
    public string? DatabaseName { get; internal set; }

    /// <summary>The access method (<c>type:</c>), in its canonical spelling; null for the default.</summary>
    public string? Algorithm { get; internal set; }

    /// <summary><c>clustered:</c> as written.</summary>
    public bool? Clustered { get; internal set; }

    /// <summary>A partial index's condition (<c>where:</c>): <c>raw("…")</c> or an object; null without.</summary>
    public ExpressionSyntax? Where { get; internal set; }

    /// <summary>True when it was written on a field (<c>@id</c>, <c>@unique</c>).</summary>
    public bool IsOnField { get; init; }

    /// <summary>The attribute it was written as.</summary>
    public required AttributeSyntax Syntax { get; init; }
}
