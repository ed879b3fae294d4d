using System.Reflection;

namespace SchemaFirst.Runtime.Migrations;

/// <summary>Reads the <c>.sql</c> files that an assembly carries.</summary>
public static class EmbeddedSql
{
    /// <summary>The text of the file.</summary>
    /// <param name="assembly">The assembly that carries it.</param>
    /// <param name="name">The resource's name.</param>
    public static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly carries no file '{name}'");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
