namespace SchemaFirst.Schema.Rules;

/// <summary>The ids of rules about names, models, fields, relations, keys, enums and attributes, a file for each family. A number is never used again.</summary>
public static partial class RuleIds;
