using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>A foreign key of a table: its columns, what they refer to and what happens when that goes or changes.</summary>
public sealed record ForeignKey
{
    /// <summary>The constraint's name; null where the database tells none.</summary>
    public string? Name { get; init; }

    /// <summary>The columns, in order.</summary>
    public required EquatableArray<string> Columns { get; init; }

    /// <summary>The referenced table.</summary>
    public required QualifiedName ReferencedTable { get; init; }

    /// <summary>The referenced columns, in order.</summary>
    public required EquatableArray<string> ReferencedColumns { get; init; }

    /// <summary>What happens when the referenced row goes.</summary>
    public required ReferentialAction OnDelete { get; init; }

    /// <summary>What happens when the referenced key changes.</summary>
    public required ReferentialAction OnUpdate { get; init; }
}
