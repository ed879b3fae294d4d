using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.CSharp;

/// <summary>One file of a copy of the records.</summary>
public sealed class PrismaCopyFile
{
    private readonly SchemaSyntax _written;
    private readonly SchemaSyntax _wanted;

    private readonly SchemaDiagnostic? _fault;

    internal PrismaCopyFile(SchemaFile file, SchemaSyntax written, SchemaSyntax wanted, DiagnosticBag faults)
    {
        _written = written;
        _wanted = wanted;
        Path = file.Path;
        _fault = faults.Items.FirstOrDefault(fault => fault.Origin.Path == file.Path);
        Length = file.Text.Length;
        var text = SchemaPrinter.Print(wanted);
        IsInStep = _fault is null && text == SchemaPrinter.Print(written);
        Expected = file.Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? text.Replace("\n", "\r\n") : text;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>How long it is now.</summary>
    public int Length { get; }

    /// <summary>True when it says what the records say, in whatever layout.</summary>
    public bool IsInStep { get; }

    /// <summary>What it should say.</summary>
    public string Expected { get; }

    /// <summary>The first block that differs, in words and in its place.</summary>
    public (string Block, Origin Place) FirstDifference()
    {
        for (var index = 0; index < _written.Declarations.Count; index++)
        {
            var block = _written.Declarations[index];
            if (index == _wanted.Declarations.Count || Print(block) != Print(_wanted.Declarations[index]))
            {
                return (Describe(block), block.Name.Origin);
            }
        }

        // What cannot be read may have been printed as if it were right.
        if (_fault is not null && _written.Declarations.LastOrDefault(block => block.Origin.Start <= _fault.Origin.Start) is { } faulty)
        {
            return (Describe(faulty), faulty.Name.Origin);
        }

        return _written.Declarations.Count < _wanted.Declarations.Count
            ? (Describe(_wanted.Declarations[_written.Declarations.Count]), new Origin(Path, Length, Length))
            : ("the comment at its end", new Origin(Path, Length, Length));
    }

    private static string Print(Declaration block) => SchemaPrinter.Print(new SchemaSyntax(new EquatableArray<Declaration>([block]), default));

    private static string Describe(Declaration block) => block switch
    {
        ConfigurationDeclaration { Kind: ConfigurationKind.Datasource } => $"datasource '{block.Name.Text}'",
        ConfigurationDeclaration => $"generator '{block.Name.Text}'",
        EnumDeclaration => $"enum '{block.Name.Text}'",
        ModelDeclaration { Kind: ModelKind.View } => $"view '{block.Name.Text}'",
        ModelDeclaration { Kind: ModelKind.CompositeType } => $"type '{block.Name.Text}'",
        _ => $"model '{block.Name.Text}'",
    };
}
