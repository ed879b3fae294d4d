using System.Text;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Tests.Binding;

public sealed class DatabaseNameTests
{
    private const string Keys = """
        model Post {
          id     Int    @id
          slug   String @unique @map("url_slug")
          userId Int    @map("user_id")
          user   User   @relation(fields: [userId], references: [id])

          @@index([userId, slug])
          @@map("posts")
        }

        model User {
          id    Int    @id
          posts Post[]
        }
        """;

    [Fact]
    public void Names_are_made_of_the_names_in_the_database()
    {
        var schema = BoundSchema.Of(Keys);
        var post = schema.FindModel("Post")!;

        Assert.Equal("posts_pkey", post.PrimaryKey!.DatabaseName);
        Assert.Equal(["posts_url_slug_key", "posts_user_id_url_slug_idx"], post.Indexes.Select(index => index.DatabaseName));
        Assert.Equal("posts_user_id_fkey", schema.Relations.Single().ConstraintName);
    }

    [Fact]
    public void Sqlite_names_neither_primary_nor_foreign_keys()
    {
        var schema = BoundSchema.Of(Keys, "sqlite");

        Assert.Null(schema.FindModel("Post")!.PrimaryKey!.DatabaseName);
        Assert.Null(schema.Relations.Single().ConstraintName);
        Assert.Equal("posts_url_slug_key", schema.FindModel("Post")!.Indexes[0].DatabaseName);
    }

    [Fact]
    public void A_long_name_is_cut_before_its_suffix()
    {
        var name = new string('T', 70);
        var key = BoundSchema.Of($"model {name} {{\n  id Int @id\n  a Int @unique\n}}").FindModel(name)!.Indexes[0].DatabaseName!;

        Assert.Equal(new string('T', 59) + "_key", key);
    }

    [Fact]
    public void Cutting_counts_bytes_and_never_splits_a_character()
    {
        var key = BoundSchema.Of($"model T {{\n  id Int @id\n  a Int @unique\n\n  @@map(\"{string.Concat(Enumerable.Repeat("é😀", 20))}\")\n}}").FindModel("T")!.Indexes[0].DatabaseName!;

        Assert.EndsWith("_key", key, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(key) <= 63);
        Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(key)));
    }

    [Fact]
    public void Written_names_stay_as_they_are()
    {
        var model = BoundSchema.Of("model T {\n  id Int @id(map: \"pk\")\n  a Int\n  b Int\n\n  @@unique([a, b], name: \"pair\", map: \"u\")\n  @@index([b], name: \"old\")\n}").FindModel("T")!;

        Assert.Equal("pk", model.PrimaryKey!.DatabaseName);
        Assert.Equal((null, "old"), (model.Indexes[0].ClientName, model.Indexes[0].DatabaseName));
        Assert.Equal(("pair", "u"), (model.Indexes[1].ClientName, model.Indexes[1].DatabaseName));
    }

    [Fact]
    public void Field_keys_come_before_block_keys()
    {
        var model = BoundSchema.Of("model T {\n  @@index([a])\n  id Int @id\n  a Int @unique\n}").FindModel("T")!;

        Assert.Equal([IndexKind.Unique, IndexKind.Normal], model.Indexes.Select(index => index.Kind));
    }
}
