using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Reads the schema out of C# syntax, one declaration at a time. Nothing but syntax is asked, and a node is read once: the nodes of an
/// unchanged file are the same objects in the next compilation, so an edit costs the file it was made in.
/// </summary>
public static class SchemaReader
{
    // A memo, not state: it holds what can be read from its keys, and dies with them.
    private static readonly ConditionalWeakTable<SyntaxNode, SchemaShape> Shapes = new();
    private static readonly ConditionalWeakTable<SyntaxTree, FileShape> Files = new();

    /// <summary>True for declarations that may be part of a schema: a cheap look at the syntax.</summary>
    public static bool LooksLikeSchema(SyntaxNode node) => node switch
    {
        EnumDeclarationSyntax => true,
        TypeDeclarationSyntax type when KindOf(type) is not null => true,
        ClassDeclarationSyntax type => LooksLikeClient(type),
        _ => false,
    };

    /// <summary>What a declaration says about the schema; null when it says nothing.</summary>
    public static SchemaShape? Read(SyntaxNode node)
    {
        if (Shapes.TryGetValue(node, out var known))
        {
            return known;
        }

        if (!LooksLikeSchema(node))
        {
            return null;
        }

        return Shapes.GetValue(node, static found => found switch
        {
            EnumDeclarationSyntax type => EnumReader.Read(type),
            TypeDeclarationSyntax type when KindOf(type) is { } kind => ModelReader.Read(type, kind),
            _ => ClientReader.Read((ClassDeclarationSyntax)found),
        });
    }

    /// <summary>True for an attribute that makes its type part of the schema, by its name.</summary>
    public static bool IsMarker(AttributeSyntax attribute) =>
        ModelReader.KindOf(attribute) is not null || ClientReader.IsBlock(attribute) || AttributeName.Of(attribute).Name == "Enum";

    /// <summary>All that a file says about the schema.</summary>
    public static FileShape ReadFile(SyntaxTree tree, CancellationToken stop = default)
    {
        if (Files.TryGetValue(tree, out var known))
        {
            return known;
        }

        var root = tree.GetCompilationUnitRoot(stop);
        return Files.GetValue(tree, _ => new FileShape(
            Declarations(root.Members).Select(Read).OfType<SchemaShape>().ToEquatableArray(),
            TriviaReader.Leading(root.EndOfFileToken)));
    }

    private static IEnumerable<SyntaxNode> Declarations(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax scope:
                    foreach (var inner in Declarations(scope.Members))
                    {
                        yield return inner;
                    }

                    break;
                case TypeDeclarationSyntax type:
                    yield return type;
                    foreach (var inner in Declarations(type.Members))
                    {
                        yield return inner;
                    }

                    break;
                case EnumDeclarationSyntax type:
                    yield return type;
                    break;
            }
        }
    }

    private static ModelKind? KindOf(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (ModelReader.KindOf(attribute) is { } kind)
                {
                    return kind;
                }
            }
        }

        return null;
    }

    private static bool LooksLikeClient(ClassDeclarationSyntax type) =>
        ClientReader.DerivesFromClient(type) || type.AttributeLists.Any(static list => list.Attributes.Any(ClientReader.IsBlock));
}
