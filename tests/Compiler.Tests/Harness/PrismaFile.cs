using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.Compiler.Tests.Harness;

/// <summary>A <c>.prisma</c> file that a project lists as additional file.</summary>
internal sealed class PrismaFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
