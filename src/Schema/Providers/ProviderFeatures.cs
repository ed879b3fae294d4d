namespace SchemaFirst.Schema.Providers;

/// <summary>What a provider's schemas may say. Rules ask for a feature, never for a provider.</summary>
[Flags]
public enum ProviderFeatures : long
{
    /// <summary>Nothing beyond the common ground.</summary>
    None = 0,

    /// <summary>Enums.</summary>
    Enums = 1L << 0,

    /// <summary>Lists of scalars and enums.</summary>
    ScalarLists = 1L << 1,

    /// <summary><c>Json</c> fields.</summary>
    Json = 1L << 2,

    /// <summary><c>Json[]</c> fields.</summary>
    JsonLists = 1L << 3,

    /// <summary><c>Decimal</c> fields.</summary>
    Decimal = 1L << 4,

    /// <summary><c>type</c> blocks and fields of them.</summary>
    CompositeTypes = 1L << 5,

    /// <summary>Keys of more than one field.</summary>
    CompoundIds = 1L << 6,

    /// <summary>Models whose identity is a unique key; without it each model has exactly one <c>@id</c> field.</summary>
    AnyId = 1L << 7,

    /// <summary><c>autoincrement()</c>.</summary>
    AutoIncrement = 1L << 8,

    /// <summary><c>autoincrement()</c> outside the primary key.</summary>
    AutoIncrementOnNonId = 1L << 9,

    /// <summary>Several <c>autoincrement()</c> fields in one model.</summary>
    AutoIncrementMultiple = 1L << 10,

    /// <summary><c>autoincrement()</c> on a field that no key or index starts with.</summary>
    AutoIncrementNonIndexed = 1L << 11,

    /// <summary>Primary keys have names in the database.</summary>
    NamedPrimaryKeys = 1L << 12,

    /// <summary>Foreign keys have names in the database.</summary>
    NamedForeignKeys = 1L << 13,

    /// <summary>Default constraints have names in the database.</summary>
    NamedDefaultValues = 1L << 14,

    /// <summary><c>length:</c> in keys and indexes.</summary>
    IndexColumnLength = 1L << 15,

    /// <summary><c>sort:</c> in primary keys.</summary>
    PrimaryKeySortOrder = 1L << 16,

    /// <summary><c>clustered:</c>.</summary>
    Clustering = 1L << 17,

    /// <summary><c>@@fulltext</c>.</summary>
    FullTextIndex = 1L << 18,

    /// <summary><c>sort:</c> in <c>@@fulltext</c>.</summary>
    FullTextSortOrder = 1L << 19,

    /// <summary>Several <c>@@fulltext</c> in one model.</summary>
    MultipleFullText = 1L << 20,

    /// <summary>Operator classes in indexes.</summary>
    OperatorClasses = 1L << 21,

    /// <summary><c>where:</c> in indexes and unique keys.</summary>
    PartialIndexes = 1L << 22,

    /// <summary>Objects spread over several database schemas.</summary>
    MultiSchema = 1L << 23,

    /// <summary>Many-to-many relations through a link table that no model stands for.</summary>
    ImplicitManyToMany = 1L << 24,

    /// <summary>Many-to-many relations by lists of ids on both sides.</summary>
    EmbeddedManyToMany = 1L << 25,

    /// <summary>The database refuses referential actions that meet on two paths or run in a circle.</summary>
    ReferenceCycleDetection = 1L << 26,

    /// <summary><c>sequence()</c>.</summary>
    Sequence = 1L << 27,

    /// <summary><c>auto()</c>.</summary>
    AutoFunction = 1L << 28,

    /// <summary>The <c>extensions</c> property of the datasource.</summary>
    Extensions = 1L << 29,

    /// <summary>Views.</summary>
    Views = 1L << 30,

    /// <summary><c>@shardKey</c>.</summary>
    ShardKeys = 1L << 31,

    /// <summary>Native types, as <c>@db.X</c>.</summary>
    NativeTypes = 1L << 32,

    /// <summary>Several indexes over the same fields in the same order.</summary>
    RepeatedIndexes = 1L << 33,

    /// <summary>A unique key over the one field that is the id.</summary>
    UniqueId = 1L << 34,

    /// <summary>Field names that start with <c>$</c> or contain a dot.</summary>
    AnyFieldName = 1L << 35,

    /// <summary><c>dbgenerated()</c>.</summary>
    DbGenerated = 1L << 36,

    /// <summary>Relations join fields whose native types differ.</summary>
    MixedNativeTypeJoins = 1L << 37,

    /// <summary>The database makes an index for each foreign key that has none.</summary>
    ForeignKeyIndexes = 1L << 38,

    /// <summary>What every relational database has and a document store has not.</summary>
    Relational = AnyId | AutoIncrement | CompoundIds | Decimal | ImplicitManyToMany | Views | RepeatedIndexes | UniqueId | AnyFieldName | DbGenerated | MixedNativeTypeJoins,
}
