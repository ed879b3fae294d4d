namespace SchemaFirst.Schema.Migrations;

/// <summary>The kinds of steps, declared in execution order; the comment at each value says what breaks if it moves.</summary>
public enum StepKind
{
    /// <summary>First: everything else stands in a namespace.</summary>
    CreateNamespace,

    /// <summary>Before everything but namespaces, one of which it may move to: all other steps speak of the new name.</summary>
    RenameTable,

    /// <summary>With the table, for the same reason.</summary>
    RenameColumn,

    /// <summary>With the columns.</summary>
    SwapColumns,

    /// <summary>With the tables.</summary>
    RenameEnum,

    /// <summary>When its type has its name, before values come to it and go.</summary>
    RenameEnumValue,

    /// <summary>When its column has its name, before a table is made anew.</summary>
    RenameValues,

    /// <summary>Before tables: their columns may use the extension's types.</summary>
    CreateExtension,

    /// <summary>With the extensions that are created.</summary>
    AlterExtension,

    /// <summary>Before tables: their columns use the type.</summary>
    CreateEnum,

    /// <summary>Before tables: their defaults may use a new value.</summary>
    AlterEnum,

    /// <summary>Before indexes and tables: a key that is referenced cannot be dropped.</summary>
    DropForeignKey,

    /// <summary>Before tables are altered: a dropped column takes its indexes with it.</summary>
    DropIndex,

    /// <summary>After what hangs on columns is gone, before new indexes and keys on them.</summary>
    AlterTable,

    /// <summary>Before indexes are created: names of indexes are unique in a namespace.</summary>
    DropTable,

    /// <summary>After tables: a column may still use the type.</summary>
    DropEnum,

    /// <summary>Before indexes and foreign keys on them.</summary>
    CreateTable,

    /// <summary>For dialects that cannot alter in place; after tables are created, as its foreign keys may name them.</summary>
    RebuildTables,

    /// <summary>After tables have their columns.</summary>
    CreateIndex,

    /// <summary>At any time after drops.</summary>
    RenameForeignKey,

    /// <summary>Late: needs the referenced table's unique index.</summary>
    AddForeignKey,

    /// <summary>Last: a new name may have been another index's before.</summary>
    RenameIndex,

    /// <summary>As a rename, for dialects that can only drop and create.</summary>
    RecreateIndex,
}
