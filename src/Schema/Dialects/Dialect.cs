using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dialects;

/// <summary>What is special about a database: answers to questions, so that no other code asks for its name.</summary>
public abstract class Dialect
{
    /// <summary>The provider it speaks for.</summary>
    public abstract Provider Provider { get; }

    /// <summary>The namespace of names without one; null where the database has no namespaces.</summary>
    public virtual string? DefaultNamespace => null;

    /// <summary>The names of keys and indexes.</summary>
    public abstract ConstraintNames Names { get; }

    /// <summary>True when primary keys have names.</summary>
    public abstract bool NamesPrimaryKeys { get; }

    /// <summary>True when a link table has a primary key; it has a unique index otherwise.</summary>
    public abstract bool LinkTablesHavePrimaryKey { get; }

    /// <summary>True when enums are types of their own; they are texts otherwise.</summary>
    public abstract bool HasEnumTypes { get; }

    /// <summary>True when only an integer that is the whole primary key can count up, and does so by itself.</summary>
    public abstract bool OnlyIntegerKeysCountUp { get; }

    /// <summary>True when an auto-incremented column's counter is a sequence that the catalog holds.</summary>
    public abstract bool CountsWithSequences { get; }

    /// <summary>True when a column of the type can count up; one that cannot has no counter, whatever the schema says.</summary>
    public virtual bool CanCountUp(ColumnType type) => true;

    /// <summary>The column type of a scalar; <paramref name="native"/> is the one written or bound, if any.</summary>
    public abstract ColumnType TypeOf(ScalarType type, NativeType? native);

    /// <summary>What the differ asks.</summary>
    public abstract DiffTraits Traits { get; }

    /// <summary>Writes steps as SQL.</summary>
    public abstract ISqlRenderer Renderer { get; }

    /// <summary>Why the database could not hold these tables although the schema is valid; empty when it can.</summary>
    public virtual IEnumerable<string> Problems(DatabaseModel model) => [];

    /// <summary>The extension that a native type comes from; null for the database's own.</summary>
    public virtual string? ExtensionOf(NativeType type) => null;

    /// <summary>True when an index of that name can only be a constraint of its table, whose name the database makes up.</summary>
    public virtual bool IsConstraintName(string indexName) => false;

    /// <summary>True when the catalog lists a table's foreign keys from the last to the first, as pulled schemas do then; readers tell them as they were declared.</summary>
    public virtual bool PullsForeignKeysBackwards => false;

    /// <summary>True for an expression that is the moment of the write by another name.</summary>
    public virtual bool IsNow(string sql) => false;

    /// <summary>A partial index's condition as SQL, given whether it was raw SQL.</summary>
    public virtual string Predicate(string sql, bool isRaw) => sql;
}
