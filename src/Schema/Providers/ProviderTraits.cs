using System.Text;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers.CockroachDb;
using SchemaFirst.Schema.Providers.MongoDb;
using SchemaFirst.Schema.Providers.MySql;
using SchemaFirst.Schema.Providers.PostgreSql;
using SchemaFirst.Schema.Providers.Sqlite;
using SchemaFirst.Schema.Providers.SqlServer;

namespace SchemaFirst.Schema.Providers;

/// <summary>What one provider knows and allows. Rules, binder and printers ask here and never compare providers.</summary>
public abstract class ProviderTraits
{
    private static readonly Dictionary<Provider, ProviderTraits> All = new ProviderTraits[]
    {
        new UnknownTraits(), new PostgreSqlTraits(), new SqliteTraits(), new MySqlTraits(), new SqlServerTraits(), new CockroachDbTraits(), new MongoDbTraits(),
    }.ToDictionary(static traits => traits.Provider);

    /// <summary>Which provider.</summary>
    public abstract Provider Provider { get; }

    /// <summary>Its name in <c>provider = "…"</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its name in messages.</summary>
    public abstract string DisplayName { get; }

    /// <summary>True when <c>provider = "…"</c> with that text means this provider.</summary>
    public virtual bool IsNamed(string text) => text == Name;

    /// <summary>What its schemas may say.</summary>
    public abstract ProviderFeatures Features { get; }

    /// <summary>The longest name of a table or constraint, in bytes of UTF-8.</summary>
    public abstract int MaximumIdentifierBytes { get; }

    /// <summary>The length of a name as the database counts it.</summary>
    public virtual int Measure(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>Its native types.</summary>
    public virtual NativeTypeTable NativeTypes => NativeTypeTable.Empty;

    /// <summary>The namespaces of constraint names, in the order they are judged.</summary>
    public virtual IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [];

    /// <summary>The relation modes it takes.</summary>
    public virtual IReadOnlyList<RelationMode> RelationModes { get; } = [RelationMode.Prisma, RelationMode.ForeignKeys];

    /// <summary>The relation mode of a datasource that names none.</summary>
    public virtual RelationMode DefaultRelationMode => RelationMode.ForeignKeys;

    /// <summary>The referential actions that its foreign keys know.</summary>
    protected abstract IReadOnlyList<ReferentialAction> ForeignKeyActions { get; }

    /// <summary>The referential actions that the client can emulate on it.</summary>
    protected virtual IReadOnlyList<ReferentialAction> EmulatedActions { get; } =
        [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.NoAction, ReferentialAction.SetNull];

    /// <summary>The access methods of its indexes, the default first.</summary>
    public virtual IReadOnlyList<IndexAlgorithm> IndexAlgorithms => IndexAlgorithm.OnlyBTree;

    /// <summary>The operator classes of its indexes; empty where an index cannot name one.</summary>
    public virtual IReadOnlyList<OperatorClass> OperatorClasses { get; } = [];

    /// <summary>Field types that it can count up.</summary>
    public virtual IReadOnlyList<ScalarType> AutoIncrementTypes { get; } = [ScalarType.Int, ScalarType.BigInt];

    /// <summary>The native type that <c>auto()</c> fills; null where there is no such function.</summary>
    public virtual string? AutoNativeType => null;

    /// <summary>The name that the id has in every table; null where it can have any.</summary>
    public virtual string? IdColumnName => null;

    /// <summary>Field types that its primary keys cannot hold.</summary>
    public virtual IReadOnlyList<ScalarType> TypesRefusedInId { get; } = [];

    /// <summary>The database schema that objects without <c>@@schema</c> stand in; null where there is none.</summary>
    public virtual string? DefaultDatabaseSchema => null;

    /// <summary>True when SetDefault is accepted but not carried out by the database, which is worth a warning.</summary>
    public virtual bool IgnoresSetDefault => false;

    /// <summary>True when each object must say in which database schema it stands once the datasource lists them.</summary>
    public virtual bool NeedsSchemaAttribute => true;

    /// <summary>True when relations without foreign keys should have an index of their own.</summary>
    public virtual bool SuggestsRelationIndexes => true;

    /// <summary>True when a foreign key may name the fields of a unique key in another order.</summary>
    public virtual bool TakesReferencesInAnyOrder => true;

    /// <summary>True when the database accepts SetNull on a required foreign key, and refuses only when it happens.</summary>
    public virtual bool AllowsSetNullOnRequired(RelationMode mode) => false;

    /// <summary>The traits of a provider; for <see cref="Provider.None"/> those of a schema without a datasource, which may say what any database can.</summary>
    public static ProviderTraits For(Provider provider) => All[provider];

    /// <summary>The traits of the provider that a datasource names; null for an unknown one.</summary>
    public static ProviderTraits? Find(string providerText)
    {
        foreach (var traits in All.Values)
        {
            if (traits.IsNamed(providerText))
            {
                return traits;
            }
        }

        return null;
    }

    /// <summary>The names that <c>provider = "…"</c> can have, without second names.</summary>
    public static IEnumerable<string> Names => All.Values.Where(static traits => traits.Provider != Provider.None).Select(static traits => traits.Name);

    /// <summary>True when it has all of these features.</summary>
    public bool Has(ProviderFeatures features) => (Features & features) == features;

    /// <summary>The referential actions that a relation may name under that mode, in the order messages name them.</summary>
    public IReadOnlyList<ReferentialAction> ReferentialActions(RelationMode mode) => mode == RelationMode.ForeignKeys ? ForeignKeyActions : EmulatedActions;

    /// <summary>True when a relation may name that action under that mode.</summary>
    public bool Supports(ReferentialAction action, RelationMode mode) => ReferentialActions(mode).Contains(action);

    /// <summary>What a delete does when nothing is written: optional relations let go, required ones refuse.</summary>
    public ReferentialAction DefaultOnDelete(RelationMode mode, bool isRequired) =>
        !isRequired ? ReferentialAction.SetNull
        : Supports(ReferentialAction.Restrict, mode) ? ReferentialAction.Restrict
        : ReferentialAction.NoAction;

    /// <summary>What a change of the referenced key does when nothing is written.</summary>
    public ReferentialAction DefaultOnUpdate(RelationMode mode) => mode == RelationMode.ForeignKeys ? ReferentialAction.Cascade : ReferentialAction.NoAction;

    /// <summary>The access method of that name, to the letter; null when its indexes have none such.</summary>
    public IndexAlgorithm? FindAlgorithm(string name)
    {
        foreach (var algorithm in IndexAlgorithms)
        {
            if (algorithm.Name == name)
            {
                return algorithm;
            }
        }

        return null;
    }

    /// <summary>The operator class of that name, to the letter; null without one.</summary>
    public OperatorClass? FindOperatorClass(string name)
    {
        foreach (var candidate in OperatorClasses)
        {
            if (candidate.Name == name)
            {
                return candidate;
            }
        }

        return null;
    }
}
