namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about the form of attributes.</content>
public static partial class RuleIds
{
    /// <summary>Unknown attribute. An attribute means something only where it is known.</summary>
    public const string UnknownAttribute = "SF1801";

    /// <summary>Attribute written twice. Two of them could contradict each other.</summary>
    public const string RepeatedAttribute = "SF1802";

    /// <summary>Argument without a value. An argument's name alone says nothing.</summary>
    public const string ArgumentWithoutValue = "SF1803";

    /// <summary>Comma behind the last argument. Nothing follows the comma.</summary>
    public const string TrailingComma = "SF1804";

    /// <summary>Argument given twice. Two of them could contradict each other.</summary>
    public const string RepeatedArgument = "SF1805";

    /// <summary>Argument given with and without its name. Two of them could contradict each other.</summary>
    public const string ArgumentGivenTwice = "SF1806";

    /// <summary>Missing argument. The attribute cannot do its work without it.</summary>
    public const string MissingArgument = "SF1807";

    /// <summary>Several arguments without a name. Several fields are one list.</summary>
    public const string SeveralUnnamedArguments = "SF1808";

    /// <summary>Unknown argument. An unknown argument would be a wish without effect.</summary>
    public const string UnknownArgument = "SF1809";

    /// <summary>Value of the wrong kind. Each argument takes one kind of value.</summary>
    public const string WrongValueKind = "SF1810";

    /// <summary>Empty text. Nothing can be called by an empty name.</summary>
    public const string EmptyTextArgument = "SF1811";

    /// <summary>Relation attribute on a scalar field. A foreign key is written on the relation field, not on the scalar that holds it.</summary>
    public const string RelationAttributeOnScalar = "SF1812";

    /// <summary>Attribute for scalar fields on a relation. Keys, defaults and column names belong to the scalar fields that hold the foreign key.</summary>
    public const string AttributeOnRelation = "SF1813";
}
