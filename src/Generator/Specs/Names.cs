using Microsoft.CodeAnalysis.CSharp;

namespace SchemaFirst.Generator.Specs;

/// <summary>Forms names.</summary>
internal static class Names
{
    /// <summary>A type as it can be written anywhere.</summary>
    public static string Global(string space, string name) => space.Length == 0 ? $"global::{Escape(name)}" : $"global::{EscapePath(space)}.{Escape(name)}";

    /// <summary>An identifier, with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.RecordKeyword or SyntaxKind.RequiredKeyword or SyntaxKind.FileKeyword or SyntaxKind.ScopedKeyword
            ? "@" + name
            : name;

    /// <summary>A member of the type being emitted; through <c>this</c> where its name could be that of a parameter or local.</summary>
    public static string Own(string name) => char.IsUpper(name, 0) ? Escape(name) : "this." + Escape(name);

    /// <summary>A dotted name, each part escaped.</summary>
    public static string EscapePath(string path) => path.IndexOf('.') < 0 ? Escape(path) : string.Join(".", path.Split('.').Select(Escape));

    /// <summary>The name, or the name with something behind it, that is not taken; it is taken then.</summary>
    public static string Unique(string name, ISet<string> taken, string suffix = "_")
    {
        while (!taken.Add(name))
        {
            name += suffix;
        }

        return name;
    }
}
