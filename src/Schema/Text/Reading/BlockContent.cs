using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>What stands between the braces of a block.</summary>
internal readonly record struct BlockContent(EquatableArray<Member> Members, EquatableArray<Trivia> BeforeClosing);
