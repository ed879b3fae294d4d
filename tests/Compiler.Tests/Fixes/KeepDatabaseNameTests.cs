using Microsoft.CodeAnalysis.Text;
using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class KeepDatabaseNameTests
{
    private const string Source = """
        using SchemaFirst;
        [Datasource(Provider.PostgreSql)]
        public sealed partial class Db : SchemaClient;

        public enum Status
        {
            Open,
            [Map("closed")] Done,
        }

        [Model]
        public partial record Order
        {
            [Id] public int Id { get; init; }
            public string? CustomerName { get; init; }
            [Map("state")] public Status Status { get; init; }
        }

        [Model] public partial record Place([property: Id] int Id, string StreetName);

        """;

    [Theory]
    [InlineData("CustomerName", "public string? CustomerName", "[Map(\"customerName\")] public string? CustomerName")]
    [InlineData("Id {", "[Id] public int Id", "[Id, Map(\"id\")] public int Id")]
    [InlineData("Order", "[Model]\npublic partial record Order", "[Model, Map(\"Order\")]\npublic partial record Order")]
    [InlineData("Open", "    Open,", "    [Map(\"Open\")] Open,")]
    [InlineData("StreetName", "string StreetName", "[property: Map(\"streetName\")] string StreetName")]
    [InlineData("Status\n{", "public enum Status", "[Map(\"Status\")]\npublic enum Status")]
    public async Task Writes_the_name_down(string at, string before, string after)
    {
        var place = new TextSpan(Source.IndexOf(at, StringComparison.Ordinal), 0);
        (await FixRunner.RefactorAsync(new KeepDatabaseName(), place, Source)).IsClean(Source.Replace(before, after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Done")]
    [InlineData("Status { get")]
    [InlineData("Db")]
    [InlineData("int Id {")]
    public Task Is_not_offered_where_the_name_stands_or_there_is_none(string at) =>
        Assert.ThrowsAsync<Xunit.Sdk.SingleException>(() => FixRunner.RefactorAsync(new KeepDatabaseName(), new TextSpan(Source.IndexOf(at, StringComparison.Ordinal), 0), Source));

    /// <summary>The rename that follows changes the property alone.</summary>
    [Fact]
    public async Task Leaves_the_column_alone_in_the_rename_that_follows()
    {
        var kept = (await FixRunner.RefactorAsync(new KeepDatabaseName(), new TextSpan(Source.IndexOf("CustomerName", StringComparison.Ordinal), 0), Source)).Sources[0];
        var view = Schema.CSharp.SchemaView.Of(Code.Compile(kept.Replace("CustomerName", "Buyer", StringComparison.Ordinal)));
        Assert.Equal("customerName", ((Schema.Model.ScalarField)view.Models[0].FindModel("Order")!.FindField("buyer")!).ColumnName);
    }
}
