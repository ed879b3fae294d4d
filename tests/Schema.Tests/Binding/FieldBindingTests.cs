using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Binding;

public sealed class FieldBindingTests
{
    [Fact]
    public void A_field_knows_its_type_column_default_and_native_type()
    {
        var field = BoundSchema.Of("model T {\n  id Int @id\n  a String @map(\"b\") @default(\"x\") @db.VarChar(20)\n}").Scalar("T", "a");

        Assert.Equal(ScalarType.String, field.Type.AsScalar);
        Assert.Equal("b", field.ColumnName);
        Assert.Equal("x", Assert.IsType<StringExpression>(Assert.IsType<LiteralDefault>(field.Default).Value).Value);
        Assert.Equal(new NativeType("VarChar", new EquatableArray<string>(["20"])), field.NativeType);
        Assert.True(field.HasExplicitNativeType);
    }

    [Fact]
    public void A_function_default_keeps_its_arguments()
    {
        var value = Assert.IsType<FunctionDefault>(BoundSchema.Of("model T {\n  id String @id @default(nanoid(12))\n}").Scalar("T", "id").Default);

        Assert.Equal(DefaultFunction.NanoId, value.Function);
        Assert.Equal(12, value.NumberArgument);
    }

    [Fact]
    public void An_index_can_reach_into_a_composite_type()
    {
        var schema = BoundSchema.Of("type Photo {\n  url String\n}\n\nmodel T {\n  id String @id @map(\"_id\")\n  photo Photo\n\n  @@index([photo.url(sort: Desc)])\n}", "mongodb");
        var part = schema.FindModel("T")!.Indexes.Single().Fields.Single();

        Assert.Equal(["photo", "url"], part.Path.Select(step => step.Name));
        Assert.Equal(SortOrder.Descending, part.Sort);
    }

    [Fact]
    public void A_native_type_of_another_provider_does_not_count()
    {
        var syntax = SchemaParser.Parse("datasource db {\n  provider = [\"postgresql\", \"mysql\"]\n}\nmodel T {\n  id Int @id\n  a String @db.VarChar(20) @db.Text\n}", null, new DiagnosticBag());
        var tagged = syntax with { Declarations = syntax.Declarations.Select(Tag).ToEquatableArray() };

        Assert.Equal("VarChar", Bind(tagged, Provider.PostgreSql).Scalar("T", "a").NativeType!.Name);
        Assert.Equal("Text", Bind(tagged, Provider.MySql).Scalar("T", "a").NativeType!.Name);
    }

    [Fact]
    public void The_order_of_declarations_changes_no_finding()
    {
        string[] blocks =
        [
            "model A {\n  id Int @id\n  b B @relation(fields: [id], references: [x])\n}\n",
            "model B {\n  id Int @id\n  x Int\n  e E @default(Z)\n  a A[]\n}\n",
            "enum E {\n  X\n  X\n}\n",
        ];

        var forward = Ids(string.Concat(blocks));
        Assert.NotEmpty(forward);
        Assert.Equal(forward, Ids(string.Concat(blocks.Reverse())));
    }

    [Fact]
    public void A_schema_full_of_errors_binds_without_an_exception()
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(
            SchemaParser.Parse("model A {\n  a A @relation(fields: [a, zz], references: )\n  b Nope @id @id\n  @@id([b.c, a])\n  @@unique(a, b)\n  @@index\n}\nenum A {\n}\ntype A {\n  a A @default(1)\n}", null, diagnostics),
            diagnostics);

        Assert.True(diagnostics.HasErrors);
        Assert.Single(schema.Models);
    }

    private static Declaration Tag(Declaration declaration) => declaration is not ModelDeclaration model ? declaration : model with
    {
        Members = model.Members.Select(static member => member is not FieldDeclaration field ? member : field with
        {
            Attributes = field.Attributes.Select(static attribute => attribute.Name.Text switch
            {
                "db.VarChar" => attribute with { Provider = "postgresql" },
                "db.Text" => attribute with { Provider = "mysql" },
                _ => attribute,
            }).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static SchemaModel Bind(SchemaSyntax syntax, Provider provider)
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(syntax, provider, diagnostics);
        Assert.Empty(diagnostics.Items.Select(item => item.Message));
        return schema;
    }

    private static List<string> Ids(string text)
    {
        var diagnostics = new DiagnosticBag();
        SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        return [.. diagnostics.Items.Select(item => item.Rule.Id + item.Message).Order(StringComparer.Ordinal)];
    }
}
