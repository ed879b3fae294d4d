using System.Reflection;
using System.Xml.Linq;
using PublicApiGenerator;
using SchemaFirst.TestKit;

namespace SchemaFirst.PublicApi.Tests;

/// <summary>What packages promise: a change of it is seen in a review. <c>SF_UPDATE=1</c> accepts it.</summary>
public sealed class PublicApi
{
    public static TheoryData<string> Assemblies => new(
        "SchemaFirst.Attributes",
        "SchemaFirst.Schema",
        "SchemaFirst.Runtime",
        "SchemaFirst.Runtime.Sqlite",
        "SchemaFirst.Runtime.PostgreSql",
        "SchemaFirst.Extensions.Hosting",
        "SchemaFirst.Testing");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Is_what_was_agreed(string assembly) => Snapshot.Match(Surface(assembly), assembly);

    /// <summary>The compiler asks for a comment on everything public (CS1591 is an error in these projects); here that the comments arrive beside the assembly.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Is_documented(string assembly)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member").Select(static member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        var types = Assembly.Load(assembly).GetExportedTypes().Where(static type => !type.Name.StartsWith('<')).Select(static type => "T:" + type.FullName!.Replace('+', '.'));
        Assert.Empty(types.Except(documented));
    }

    /// <summary>The tool is a program: what it promises are its commands, and nothing of it is public but its way in, so that nobody builds on the rest.</summary>
    [Fact]
    public void The_tool_has_nothing_public() => Assert.Empty(Assembly.Load("SchemaFirst.Cli").GetExportedTypes().Select(static type => type.FullName));

    private static string Surface(string assembly) => Assembly.Load(assembly).GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncMethodBuilderAttribute", "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute", "System.Diagnostics.DebuggerDisplayAttribute"],
    }) + "\n";
}
