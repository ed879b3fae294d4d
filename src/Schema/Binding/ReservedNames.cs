namespace SchemaFirst.Schema.Binding;

/// <summary>Names that no model, view or enum can have, because generated clients (Prisma's in JavaScript among them) could not declare them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> All = new(
        [
            "PrismaClient", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export",
            "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package",
            "private", "protected", "public", "return", "super", "switch", "this", "throw", "true", "try", "typeof", "using", "var", "void", "while", "with", "yield",
        ],
        StringComparer.Ordinal);

    public static bool Contains(string name) => All.Contains(name);
}
