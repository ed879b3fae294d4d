using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Models, views and composite types: fields and block attributes.</summary>
internal sealed class ModelReader(TextCursor cursor, FindingList findings, TriviaReader trivia, LineReader lines) : BlockReader(cursor, findings, trivia, lines)
{
    protected override RuleInfo UnknownLine => SyntaxRules.UnknownModelLine;

    protected override Member? Line(string block) => Cursor.Current == '@' ? Lines.BlockAttribute() : Lines.Field(block);
}
