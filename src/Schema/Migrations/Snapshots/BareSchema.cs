using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Migrations.Snapshots;

/// <summary>A schema as text without comments and gaps, so that a snapshot changes when the schema does and not with a remark.</summary>
internal static class BareSchema
{
    public static string Print(SchemaSyntax schema) => SchemaPrinter.Print(new SchemaSyntax(
        schema.Declarations.Where(static declaration => declaration is not UnreadableDeclaration)
            .Select(static (declaration, index) => Strip(declaration, index == 0)).ToEquatableArray(),
        default));

    public static (DatabaseModel Database, Dialect Dialect)? ReadDatabase(string text)
    {
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, null, findings), findings);
        return findings.HasErrors || DialectTable.Find(schema.Provider) is not { } dialect ? null : (DatabaseModelBuilder.Build(schema, dialect), dialect);
    }

    private static Declaration Strip(Declaration declaration, bool isFirst)
    {
        var bare = declaration with
        {
            Leading = isFirst ? default : new EquatableArray<Trivia>([new Trivia(TriviaKind.BlankLine, "")]),
            AfterOpening = null,
            BeforeClosing = default,
            AfterClosing = null,
            StrayDocumentation = null,
            FormerNames = default,
            FollowsOnSameLine = false,
        };
        return bare switch
        {
            ModelDeclaration model => model with { Members = Strip(model.Members) },
            EnumDeclaration type => type with { Members = Strip(type.Members) },
            ConfigurationDeclaration configuration => configuration with { Members = Strip(configuration.Members) },
            _ => bare,
        };
    }

    private static EquatableArray<Member> Strip(EquatableArray<Member> members) => members.Where(static member => member is not UnreadableMember)
        .Select(static member => member with { Leading = default, TrailingComment = null, StrayDocumentation = null, FormerNames = default }).ToEquatableArray();
}
