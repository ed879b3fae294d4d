using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Advice;

/// <summary>A generator may have any options, so one that is misspelt is passed over in silence and its default stands.</summary>
public static class MisspeltGeneratorOption
{
    // What every generator may say.
    private static readonly string[] Common = ["provider", "output", "previewFeatures", "binaryTargets", "engineType"];

    private static readonly string[] Client = [.. Common, "runtime", "moduleFormat", "generatedFileExtension", "importFileExtension", "compilerBuild"];

    /// <summary>SF1909, "Misspelt generator option": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.MisspeltGeneratorOption, "Misspelt generator option", "The generator '{1}' has no option '{0}', so it has no effect; write '{2}'");

    internal static void Check(AdviceContext context)
    {
        foreach (var generator in context.Schema.Generators)
        {
            var written = new HashSet<string>(generator.Syntax.Properties.Select(static property => property.Name.Text), StringComparer.Ordinal);
            foreach (var property in generator.Syntax.Properties)
            {
                // An option that is there under its right name cannot be what was meant.
                if (Meant(property.Name.Text, generator.Provider) is { } meant && !written.Contains(meant))
                {
                    context.Report(Info, property.Name.Origin, property.Name.Text, generator.Name, meant);
                }
            }
        }
    }

    private static string? Meant(string name, string? provider) => provider switch
    {
        // Its name until Prisma 2.21.
        _ when name == "experimentalFeatures" => "previewFeatures",
        "prisma-client" or "prisma-client-js" => Client.Contains(name, StringComparer.Ordinal) ? null : Spelling.Nearest(name, Client),

        // The options of other people's generators are not known: only what can hardly be one of them is questioned.
        _ => Common.Contains(name, StringComparer.Ordinal) ? null : Spelling.Nearest(name, Common.Where(known => Math.Abs(known.Length - name.Length) <= 1 && Spelling.Distance(name, known) == 1)),
    };
}
