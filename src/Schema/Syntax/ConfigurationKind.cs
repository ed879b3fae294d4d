namespace SchemaFirst.Schema.Syntax;

/// <summary>Which keyword a configuration block has.</summary>
public enum ConfigurationKind
{
    /// <summary><c>datasource</c>.</summary>
    Datasource,

    /// <summary><c>generator</c>.</summary>
    Generator,
}
