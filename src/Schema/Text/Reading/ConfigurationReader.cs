using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Datasources and generators: properties.</summary>
internal sealed class ConfigurationReader(TextCursor cursor, FindingList findings, TriviaReader trivia, LineReader lines) : BlockReader(cursor, findings, trivia, lines)
{
    /// <summary>The keyword, for findings.</summary>
    public string Keyword { get; set; } = string.Empty;

    protected override RuleInfo UnknownLine => SyntaxRules.UnknownConfigurationLine;

    protected override string[] UnknownLineArguments => [Keyword];

    protected override Member? Line(string block) => Lines.Property();
}
