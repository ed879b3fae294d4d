using SchemaFirst.Compiler.Tests.Harness;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules;
using SchemaFirst.Schema.Rules.Advice;

namespace SchemaFirst.Compiler.Tests.Analysis;

/// <summary>Under C# a rule speaks C#.</summary>
public sealed class CSharpWordsTests
{
    [Theory]
    [InlineData("Add @@index for the field '{0}'", "Add [Index] for the property '{0}'")]
    [InlineData("Fields take 'references' and @db.VarChar", "Properties take 'References' and @db.VarChar")]
    [InlineData("Write @@fulltext, autoincrement() or dbgenerated(\"…\")", "Write [FullText], [AutoIncrement] or [DbGenerated(\"…\")]")]
    public void Translates_attributes_arguments_and_functions(string language, string csharp) =>
        Assert.Equal(csharp, CSharpWords.Of(new RuleInfo("SF1399", "", language, Severity.Error)));

    [Fact]
    public void Leaves_rules_of_text_alone() => Assert.Equal("a field of a @@map", CSharpWords.Of(new RuleInfo("SF1601", "", "a field of a @@map", Severity.Error)));

    [Fact]
    public async Task Is_what_a_squiggle_says()
    {
        var found = await Code.AnalyzeAsync(Code.Compile("""
            using SchemaFirst;
            [Datasource(Provider.Sqlite)] public sealed partial class Db : SchemaClient;
            [Model] public partial record A
            {
                [Id] public int Id { get; init; }
                public int? UpId { get; init; }
                [Relation(nameof(UpId), References = [nameof(Id)], Name = "up")] public partial A? Up { get; }
                [Relation(Name = "up")] public partial IReadOnlyList<A> Down { get; }
            }
            """));
        Assert.EndsWith("add '[Index]' for it", Assert.Single(found).GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith("add '@@index' for it", ForeignKeyNeedsIndex.Info.Message, StringComparison.Ordinal);
        Assert.Equal(RuleIds.ForeignKeyNeedsIndex, found[0].Id);
    }
}
