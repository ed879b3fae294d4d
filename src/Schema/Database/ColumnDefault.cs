using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>What a column holds where an insert says nothing: a value, an expression or the next number.</summary>
public abstract record ColumnDefault
{
    /// <summary>A constant.</summary>
    public sealed record Literal(LiteralValue Value) : ColumnDefault;

    /// <summary>A list of constants.</summary>
    public sealed record List(EquatableArray<LiteralValue> Values) : ColumnDefault;

    /// <summary>The moment of the write.</summary>
    public sealed record Now : ColumnDefault;

    /// <summary>The next value of a sequence.</summary>
    public sealed record NextValue(QualifiedName Sequence) : ColumnDefault;

    /// <summary>An expression of the database, sent as it is; null when the schema leaves it to the database.</summary>
    public sealed record Expression(string? Sql) : ColumnDefault;
}
