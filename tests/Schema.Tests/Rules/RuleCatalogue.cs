using System.Reflection;
using System.Runtime.CompilerServices;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.Schema.Tests.Rules;

/// <summary>The rules that the schema core declares.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<RuleInfo> Rules { get; } =
    [
        .. typeof(RuleInfo).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(RuleInfo))
            .Select(field => (RuleInfo)field.GetValue(null)!),
    ];

    /// <summary>The ids of rules about names, models, fields, relations, keys, enums and attributes.</summary>
    public static IReadOnlyList<string> OwnIds { get; } = [.. typeof(RuleIds).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    public static bool IsAdvice(string id) => Rules.Single(rule => rule.Id == id).IsAdvice;

    public static string Pages([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/rules"));
}
