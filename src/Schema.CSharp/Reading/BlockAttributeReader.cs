using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads the attributes above a type as the lines that follow its fields, with the comments above each.</summary>
internal sealed class BlockAttributeReader(AttributeReader attributes)
{
    public List<BlockAttribute> Read(SyntaxList<AttributeListSyntax> lists)
    {
        var result = new List<BlockAttribute>();
        foreach (var list in lists)
        {
            for (var index = 0; index < list.Attributes.Count; index++)
            {
                if (attributes.Read(list.Attributes[index]) is not { } read)
                {
                    continue;
                }

                // What stands above the first list belongs to the type.
                var first = index == 0 ? list.GetFirstToken() : list.Attributes[index].GetFirstToken();
                var leading = index == 0 && list == lists[0] ? [] : TriviaReader.Read(first.LeadingTrivia);
                if (result.Count == 0 && leading.Count == 0)
                {
                    leading.Insert(0, new Trivia(TriviaKind.BlankLine, ""));
                }

                var end = list.Attributes[index].GetLastToken().GetNextToken();
                result.Add(new BlockAttribute(read, read.Origin)
                {
                    Leading = leading.ToEquatableArray(),
                    TrailingComment = end.Kind() is SyntaxKind.CommaToken or SyntaxKind.CloseBracketToken ? TriviaReader.Trailing(end) : null,
                });
            }
        }

        return result;
    }
}
