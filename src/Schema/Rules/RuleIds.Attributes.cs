namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about the form of attributes.</content>
public static partial class RuleIds
{
    /// <summary>UnknownAttribute.</summary>
    public const string UnknownAttribute = "SF1801";

    /// <summary>RepeatedAttribute.</summary>
    public const string RepeatedAttribute = "SF1802";

    /// <summary>ArgumentWithoutValue.</summary>
    public const string ArgumentWithoutValue = "SF1803";

    /// <summary>TrailingComma.</summary>
    public const string TrailingComma = "SF1804";

    /// <summary>RepeatedArgument.</summary>
    public const string RepeatedArgument = "SF1805";

    /// <summary>ArgumentGivenTwice.</summary>
    public const string ArgumentGivenTwice = "SF1806";

    /// <summary>MissingArgument.</summary>
    public const string MissingArgument = "SF1807";

    /// <summary>SeveralUnnamedArguments.</summary>
    public const string SeveralUnnamedArguments = "SF1808";

    /// <summary>UnknownArgument.</summary>
    public const string UnknownArgument = "SF1809";

    /// <summary>WrongValueKind.</summary>
    public const string WrongValueKind = "SF1810";

    /// <summary>EmptyTextArgument.</summary>
    public const string EmptyTextArgument = "SF1811";

    /// <summary>RelationAttributeOnScalar.</summary>
    public const string RelationAttributeOnScalar = "SF1812";

    /// <summary>AttributeOnRelation.</summary>
    public const string AttributeOnRelation = "SF1813";
}
