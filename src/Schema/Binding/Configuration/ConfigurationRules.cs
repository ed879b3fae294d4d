using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>The rules of <c>datasource</c> and <c>generator</c> blocks.</summary>
public static class ConfigurationRules
{
    /// <summary>SF1701: more than one datasource.</summary>
    public static readonly RuleInfo OneDatasource = Error(
        "SF1701", "More than one datasource", "A schema has one datasource, but '{0}' is one of several; remove all but one");

    /// <summary>SF1702: two blocks of one kind and name.</summary>
    public static readonly RuleInfo BlockNameTaken = Error(
        "SF1702", "Configuration block name taken", "There is already a {1} named '{0}'; give this one another name");

    /// <summary>SF1703: a property written twice.</summary>
    public static readonly RuleInfo PropertyTwice = Error(
        "SF1703", "Property written twice", "The property '{0}' is already set in '{1}'; remove one of them");

    /// <summary>SF1704: a property without a value.</summary>
    public static readonly RuleInfo PropertyWithoutValue = Error(
        "SF1704", "Property without value", "The property '{0}' of '{1}' has no value; write one behind the equals sign");

    /// <summary>SF1705: a datasource or generator without provider.</summary>
    public static readonly RuleInfo ProviderMissing = Error(
        "SF1705", "Provider missing", "The {1} '{0}' does not say its provider; add 'provider = \"…\"'");

    /// <summary>A datasource provider that is not a string.</summary>
    public static readonly RuleInfo ProviderNotString = Error(
        "SF1706", "Provider is not a string", "The provider of datasource '{0}' must be written as a string");

    /// <summary>SF1707: an empty datasource provider.</summary>
    public static readonly RuleInfo ProviderEmpty = Error(
        "SF1707", "Provider is empty", "The provider of datasource '{0}' is empty; name a database, such as 'postgresql'");

    /// <summary>SF1708: a datasource provider from the environment.</summary>
    public static readonly RuleInfo ProviderFromEnvironment = Error(
        "SF1708", "Provider from the environment", "The provider of datasource '{0}' cannot come from env(); write it as a string, because the rules depend on it");

    /// <summary>SF1709: a datasource provider that does not exist.</summary>
    public static readonly RuleInfo ProviderUnknown = Error(
        "SF1709", "Unknown provider", "'{0}' is no known provider; use one of {1}");

    /// <summary>SF1710: a connection string in the schema.</summary>
    public static readonly RuleInfo ConnectionInSchema = Error(
        "SF1710", "Connection in the schema", "'{0}' no longer belongs in the schema; remove it and give the connection where the client or the command line starts");

    /// <summary>SF1711: preview features in a datasource.</summary>
    public static readonly RuleInfo PreviewFeaturesInDatasource = Error(
        "SF1711", "Preview features in the datasource", "Preview features are switched on in a generator block; move 'previewFeatures' there from datasource '{0}'");

    /// <summary>SF1712: a datasource property that does not exist.</summary>
    public static readonly RuleInfo PropertyUnknown = Error(
        "SF1712", "Unknown property", "A datasource of this provider has no property '{0}'; remove it");

    /// <summary>SF1713: the old name of <c>relationMode</c>.</summary>
    public static readonly RuleInfo ReferentialIntegrityDeprecated = new(
        "SF1713", "Old name of relationMode", "'referentialIntegrity' is the old name of 'relationMode'; rename it", Severity.Warning);

    /// <summary>SF1714: both names of <c>relationMode</c>.</summary>
    public static readonly RuleInfo RelationModeTwice = Error(
        "SF1714", "Relation mode under both names", "'referentialIntegrity' and 'relationMode' say the same; keep only 'relationMode'");

    /// <summary>SF1715: a relation mode that does not exist.</summary>
    public static readonly RuleInfo RelationModeUnknown = Error(
        "SF1715", "Unknown relation mode", "'{0}' is no relation mode; use 'prisma' or 'foreignKeys'");

    /// <summary>A relation mode that the provider does not have.</summary>
    public static readonly RuleInfo RelationModeNotSupported = Error(
        "SF1716", "Relation mode not supported", "{1} has no relation mode '{0}'; use {2}");

    /// <summary>SF1717: an empty list of schemas.</summary>
    public static readonly RuleInfo SchemasEmpty = Error(
        "SF1717", "No database schema listed", "'schemas' lists no schema; name at least one or remove the property");

    /// <summary>SF1718: a schema listed twice.</summary>
    public static readonly RuleInfo SchemaListedTwice = Error(
        "SF1718", "Database schema listed twice", "The schema '{0}' is listed more than once; keep one");

    /// <summary>SF1719: schemas for a provider without them.</summary>
    public static readonly RuleInfo SchemasNotSupported = Error(
        "SF1719", "Database schemas not supported", "{0} has no database schemas; remove 'schemas'");

    /// <summary>SF1720: a value of the wrong kind.</summary>
    public static readonly RuleInfo ValueKind = Error(
        "SF1720", "Value of the wrong kind", "Here stands {1}, but {0} is needed");

    /// <summary>SF1721: wrong arguments of <c>env</c>.</summary>
    public static readonly RuleInfo EnvironmentArguments = Error(
        "SF1721", "Wrong arguments of env", "'env' takes exactly one string: the variable's name");

    /// <summary>SF1722: a preview feature that does not exist.</summary>
    public static readonly RuleInfo PreviewFeatureUnknown = Error(
        "SF1722", "Unknown preview feature", "There is no preview feature '{0}'; use one of {1}, or remove it");

    /// <summary>A preview feature that needs no switch any more.</summary>
    public static readonly RuleInfo PreviewFeatureDeprecated = new(
        "SF1723", "Preview feature needs no switch", "The preview feature '{0}' needs no switch any more; remove it", Severity.Warning);

    /// <summary>SF1724: a preview feature under its old name.</summary>
    public static readonly RuleInfo PreviewFeatureRenamed = new(
        "SF1724", "Preview feature renamed", "With provider '{2}' the preview feature '{0}' is now called '{1}'; rename it", Severity.Warning);

    /// <summary>SF1725: an extension argument without a name.</summary>
    public static readonly RuleInfo ExtensionArgumentUnnamed = Error(
        "SF1725", "Extension argument without name", "Arguments of the extension '{0}' need a name: 'map', 'schema' or 'version'");

    /// <summary>SF1726: an extension argument written twice.</summary>
    public static readonly RuleInfo ExtensionArgumentTwice = Error(
        "SF1726", "Extension argument written twice", "The argument '{0}' of the extension '{1}' is written twice; remove one of them");

    /// <summary>SF1727: an extension argument that does not exist.</summary>
    public static readonly RuleInfo ExtensionArgumentUnknown = Error(
        "SF1727", "Unknown extension argument", "An extension has no argument '{0}'; use 'map', 'schema' or 'version'");

    /// <summary>An extension argument that is not a string.</summary>
    public static readonly RuleInfo ExtensionArgumentNotString = Error(
        "SF1728", "Extension argument is not a string", "The argument '{0}' of the extension '{1}' must be a string");

    private static RuleInfo Error(string id, string title, string message) => new(id, title, message, Severity.Error);
}
