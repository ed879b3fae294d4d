using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads a C# enum.</summary>
internal static class EnumReader
{
    public static EnumShape Read(EnumDeclarationSyntax type)
    {
        var context = new ReadingContext();
        var attributes = new AttributeReader(context);
        var values = type.Members.Select(member => ReadValue(member, attributes, context)).ToList();
        var blocks = new BlockAttributeReader(attributes).Read(type.AttributeLists);
        var formerNames = FormerNameReader.Read(type.AttributeLists, context);
        var clrName = type.Identifier.ValueText;
        return new EnumShape
        {
            ClrName = clrName,
            Namespace = Scope.NamespaceOf(type),
            Usings = Scope.UsingsOf(type),
            Accessibility = Scope.AccessibilityOf(type.Modifiers, "internal"),
            IsMarked = type.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => AttributeName.Of(attribute).Name == "Enum"),
            ClrValues = type.Members.Select(static member => member.Identifier.ValueText).ToEquatableArray(),
            Findings = context.Findings,
            Declaration = new EnumDeclaration(
                SchemaNames.Of(type.AttributeLists, type.Identifier, clrName), values.Concat<Member>(blocks).ToEquatableArray(), type.Identifier.Origin())
            {
                FormerNames = formerNames,
                Leading = TriviaReader.Leading(type.GetFirstToken()),
                AfterOpening = TriviaReader.Trailing(type.OpenBraceToken),
                BeforeClosing = TriviaReader.Leading(type.CloseBraceToken),
                AfterClosing = TriviaReader.Trailing(type.GetLastToken()),
            },
        };
    }

    private static EnumValueDeclaration ReadValue(EnumMemberDeclarationSyntax member, AttributeReader attributes, ReadingContext context)
    {
        var read = member.AttributeLists.SelectMany(static list => list.Attributes)
            .Select(attributes.Read).OfType<Syntax.AttributeSyntax>().ToEquatableArray();
        var first = member.GetFirstToken();
        var last = member.GetLastToken();
        var comma = last.GetNextToken();
        var (leading, remarks) = TriviaReader.Documented(first);
        var trailing = (comma.IsKind(SyntaxKind.CommaToken) ? TriviaReader.Trailing(comma) : null) ?? TriviaReader.Trailing(last);
        if (remarks is not null && trailing is not null)
        {
            leading = leading.Concat([remarks]);
            remarks = null;
        }

        return new EnumValueDeclaration(
            SchemaNames.Of(member.AttributeLists, member.Identifier, member.Identifier.ValueText), read, member.Identifier.Origin())
        {
            FormerNames = FormerNameReader.Read(member.AttributeLists, context),
            Leading = leading.Concat(TriviaReader.Inner(first, last)).ToEquatableArray(),
            TrailingComment = trailing ?? remarks,
        };
    }
}
