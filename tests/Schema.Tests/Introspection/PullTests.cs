using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Introspection;

public sealed class PullTests
{
    private const string Datasource = "datasource db {\n  provider = \"postgresql\"\n}\n";

    public static TheoryData<string> Schemas => new()
    {
        "model User {\n  id    Int     @id @default(autoincrement())\n  email String  @unique\n  name  String? @db.VarChar(20)\n  Post  Post[]\n}\n\n"
            + "model Post {\n  id      Int  @id\n  user_id Int\n  User    User @relation(fields: [user_id], references: [id], onDelete: Cascade)\n\n  @@index([user_id])\n}\n",
        "model A {\n  a Int\n  b Int\n\n  @@id([a, b], map: \"key\")\n  @@unique([b, a], map: \"other\")\n}\n",
        "model Location {\n  id             Int        @id\n  parent         Int?\n  Location       Location?  @relation(\"LocationToLocation\", fields: [parent], references: [id])\n"
            + "  other_Location Location[] @relation(\"LocationToLocation\")\n}\n",
        "model T {\n  id    Int     @id\n  color Color   @default(RED)\n  words String[] @default([\"a\"])\n}\n\nenum Color {\n  RED\n  BLUE\n}\n".Replace("Int     @id\n  color Color   @", "Int      @id\n  color Color    @", StringComparison.Ordinal),
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Pulls_what_the_schema_made(string models)
    {
        var text = Datasource + "\n" + models;
        var database = DatabaseOf(text);

        Assert.Equal(text, Print(database, text));
    }

    [Fact]
    public void Keeps_names_documentation_and_functions_that_the_database_does_not_know()
    {
        var text = Datasource + "\n/// People.\nmodel Person {\n  /// Made by the client.\n  key   String   @id @default(cuid()) @map(\"id\")\n  since DateTime @updatedAt\n\n  @@map(\"users\")\n}\n";
        var pulled = Pull(DatabaseOf(text), text);

        Assert.Equal(text, SchemaPrinter.Print(pulled.Syntax));
        Assert.Equal([PullWarningKind.ModelNameKept, PullWarningKind.FieldNameKept], pulled.Warnings.Select(static warning => warning.Kind));
    }

    [Fact]
    public void Tells_a_new_model_of_what_it_cannot_say_and_not_one_that_is_there()
    {
        var text = Datasource + "\nmodel T {\n  id Int @id\n}\n";
        var database = DatabaseOf(text);
        database = database with { Tables = [database.Tables[0] with { Traits = TableTraits.RowLevelSecurity }] };

        Assert.Equal(text, Print(database, text));
        Assert.Contains("/// This model contains row level security", Print(database, Datasource), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_every_generator_the_preview_feature_that_a_pulled_condition_needs()
    {
        var database = DatabaseOf(Datasource + "\nmodel T {\n  id Int @id\n\n  @@index([id], map: \"i\")\n}\n");
        database = database with { Tables = [database.Tables[0] with { Indexes = [database.Tables[0].Indexes[0] with { Predicate = "(id > 1)" }] }] };
        var known = "generator a {\n  provider = \"x\"\n}\n\ngenerator b {\n  provider        = \"x\"\n  previewFeatures = [\"views\"]\n}\n\n" + Datasource;
        var pulled = Print(database, known);

        Assert.Contains("previewFeatures = [\"partialIndexes\"]", pulled, StringComparison.Ordinal);
        Assert.Contains("previewFeatures = [\"views\", \"partialIndexes\"]", pulled, StringComparison.Ordinal);
        Assert.DoesNotContain("previewFeatures", Print(database, Datasource), StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_what_is_commented_out_last_above_the_next_line()
    {
        var database = DatabaseOf(Datasource + "\nmodel x {\n  id Int @id\n  bad Int? @map(\"Ü\")\n\n  @@map(\"_x\")\n}\n");

        Assert.EndsWith("  id Int @id\n\n  /// This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*\n  // Ü Int? @map(\"Ü\")\n  @@map(\"_x\")\n}\n", Print(database, Datasource), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_relations_where_there_are_two_between_the_same_tables()
    {
        var database = DatabaseOf(Datasource + """

            model User {
              id Int @id
              written Post[] @relation("w")
              edited Post[] @relation("e")
            }

            model Post {
              id Int @id
              author Int
              editor Int
              a User @relation("w", fields: [author], references: [id])
              e User @relation("e", fields: [editor], references: [id])
            }
            """);

        var text = Print(database, Datasource);

        Assert.Contains("User_Post_authorToUser User @relation(\"Post_authorToUser\", fields: [author], references: [id])", text, StringComparison.Ordinal);
        Assert.Contains("Post_Post_editorToUser Post[] @relation(\"Post_editorToUser\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_a_link_table_a_relation()
    {
        var text = Print(DatabaseOf(Datasource + "model A {\n id Int @id\n bs B[]\n}\nmodel B {\n id Int @id\n as A[]\n}"), Datasource);

        Assert.Equal(Datasource + "\nmodel A {\n  id Int @id\n  B  B[]\n}\n\nmodel B {\n  id Int @id\n  A  A[]\n}\n", text);
    }

    [Fact]
    public void Ignores_a_model_whose_rows_cannot_be_told_apart()
    {
        var table = new Table { Name = new("public", "log entry"), Columns = [Text("first line")] };
        var pulled = Pull(new DatabaseModel { Tables = [table] }, Datasource);

        var text = SchemaPrinter.Print(pulled.Syntax);
        Assert.Contains("model log_entry {\n  first_line String @map(\"first line\")\n\n  @@map(\"log entry\")\n  @@ignore\n}", text, StringComparison.Ordinal);
        Assert.Equal(PullWarningKind.ModelWithoutIdentity, Assert.Single(pulled.Warnings).Kind);
    }

    [Fact]
    public void Renames_a_table_whose_name_is_reserved()
    {
        var table = new Table { Name = new("public", "class"), Columns = [Text("id")], PrimaryKey = new PrimaryKey("class_pkey", new([new IndexColumn("id")])) };

        Assert.Contains("model Renamedclass {\n  id String @id\n\n  @@map(\"class\")\n}", Print(new DatabaseModel { Tables = [table] }, Datasource), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_names_of_enum_values_that_give_no_name_themselves()
    {
        var text = Datasource + "\nmodel T {\n  id Int @id\n  e  E   @default(none)\n}\n\nenum E {\n  none @map(\"0\")\n  at   @map(\"@\")\n}\n";

        Assert.Equal(text, Print(DatabaseOf(text), text));
    }

    [Fact]
    public void Names_an_enum_value_without_letters_that_is_empty_and_comments_others()
    {
        var text = Print(new DatabaseModel { Enums = [new DatabaseEnum(new("public", "e"), new(["", "0", "a"]))] }, Datasource);

        Assert.Contains("enum e {\n  EMPTY_ENUM_VALUE @map(\"\")\n  // 0 @map(\"0\")\n  a\n}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_a_mapping_that_someone_wrote_although_it_says_nothing()
    {
        var text = Datasource + "\nmodel T {\n  id Int @id @map(\"id\")\n\n  @@map(\"T\")\n}\n";

        Assert.Equal(text, Print(DatabaseOf(text), text));
    }

    [Fact]
    public void Tells_apart_what_would_have_one_name()
    {
        var key = new PrimaryKey("key", new([new IndexColumn("1a")]));
        Table[] tables =
        [
            new() { Name = new("public", "?"), Columns = [Text("1a"), Text("a"), Text("2a")], PrimaryKey = key, Indexes = [new TableIndex { Name = "i", Columns = new([new IndexColumn("2a")]) }] },
        ];
        var text = Print(new DatabaseModel { Tables = tables, Enums = [new DatabaseEnum(new("public", "e"), new(["a b", "a_b"]))] }, Datasource);

        Assert.Contains(
            "model Unnamed_3f {\n  a_2 String @id(map: \"key\") @map(\"1a\")\n  a   String\n  a_3 String @map(\"2a\")\n\n  @@index([a_3], map: \"i\")\n  @@map(\"?\")\n}", text, StringComparison.Ordinal);
        Assert.Contains("enum e {\n  a_b_2 @map(\"a b\")\n  a_b\n}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_relations_and_keys_of_views()
    {
        const string Base = "generator js {\n  provider        = \"x\"\n  previewFeatures = [\"views\"]\n}\n\n" + Datasource
            + "\nmodel T {\n  id Int @id\n  v  V[]\n}\n\nview V {\n  id   Int  @unique\n  t_id Int?\n  t    T?   @relation(fields: [t_id], references: [id])\n}\n";
        var made = DatabaseOf(Datasource + "model T {\n  id Int @id\n}\nmodel V {\n  id Int @id\n  t_id Int?\n}\n");
        var view = made.FindTable(new("public", "V"))!;
        var database = made with { Tables = [made.FindTable(new("public", "T"))!], Views = [new View { Name = view.Name, Columns = view.Columns }] };
        var pulled = Pull(database, Base);

        Assert.Equal(Base, SchemaPrinter.Print(pulled.Syntax));
        Assert.Equal([PullWarningKind.RelationsKept, PullWarningKind.RelationsKept], pulled.Warnings.Select(static warning => warning.Kind));
    }

    [Fact]
    public void Writes_delimited_comments_as_documentation()
    {
        const string Base = Datasource + "\n/* Cut off. */\n\nmodel T {\n  /* One\n   * two */\n  id Int @id\n}\n";

        Assert.Equal(Datasource + "\nmodel T {\n  /// One\n  ///    * two\n  id Int @id\n}\n", Print(DatabaseOf(Base), Base));
    }

    [Fact]
    public void Takes_only_a_table_whose_columns_are_in_order_for_a_relation()
    {
        var database = DatabaseOf(Datasource + "model A {\n id Int @id\n bs B[]\n}\nmodel B {\n id Int @id\n as A[]\n}");
        var link = database.Tables.Single(static table => table.Name.Name == "_AToB");
        var turned = link with { ForeignKeys = [.. link.ForeignKeys.Select(key => key with { ReferencedTable = key.ReferencedTable.Name == "A" ? new("public", "B") : new("public", "A") })] };
        var text = Print(database with { Tables = [.. database.Tables.Where(table => table != link), turned] }, Datasource);

        Assert.Contains("model AToB {", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_what_a_generator_is_told()
    {
        const string Base = "generator js {\n  zeta = 1\n  previewFeatures = [\"views\", \"fullTextSearch\"]\n  alpha = true\n  provider = \"x\"\n}\n" + Datasource + "model T {\n  id Int @id\n}\n";

        Assert.StartsWith(
            "generator js {\n  provider        = \"x\"\n  previewFeatures = [\"fullTextSearchPostgres\", \"views\"]\n  alpha           = \"true\"\n  zeta            = \"1\"\n}\n",
            Print(DatabaseOf(Base), Base), StringComparison.Ordinal);
    }

    private static Column Text(string name) => new()
    {
        Name = name,
        Arity = ColumnArity.Required,
        Type = DialectTable.Get(Provider.PostgreSql).TypeOf(ScalarType.String, null),
    };

    private static SchemaModel Bind(string text)
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        Assert.False(diagnostics.HasErrors);
        return schema;
    }

    private static DatabaseModel DatabaseOf(string text) => DatabaseModelBuilder.Build(Bind(text));

    private static PulledSchema Pull(DatabaseModel database, string existing) => Introspector.Pull(database, Bind(existing), DialectTable.Get(Provider.PostgreSql));

    private static string Print(DatabaseModel database, string existing) => SchemaPrinter.Print(Pull(database, existing).Syntax);
}
