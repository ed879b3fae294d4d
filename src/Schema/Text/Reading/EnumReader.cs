using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Enums: values and block attributes.</summary>
internal sealed class EnumReader(TextCursor cursor, FindingList findings, TriviaReader trivia, LineReader lines) : BlockReader(cursor, findings, trivia, lines)
{
    protected override RuleInfo UnknownLine => SyntaxRules.UnknownEnumLine;

    protected override Member? Line(string block) => Cursor.Current == '@' ? Lines.BlockAttribute() : Lines.EnumValue();
}
