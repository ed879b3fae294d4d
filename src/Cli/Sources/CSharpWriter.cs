namespace SchemaFirst.Cli.Sources;

/// <summary>Writes C# files for a schema.</summary>
internal static class CSharpWriter
{
    public static int Write(LoadedSchema schema, string? output, string? space, bool force) => throw new NotImplementedException();
}
