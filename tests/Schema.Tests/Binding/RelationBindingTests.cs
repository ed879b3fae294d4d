using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Tests.Binding;

public sealed class RelationBindingTests
{
    private const string OneToMany = """
        model Post {
          id       Int   @id
          authorId Int
          author   User  @relation(fields: [authorId], references: [id])
          editorId Int?
          editor   User? @relation("edited", fields: [editorId], references: [id])
        }

        model User {
          id     Int    @id
          posts  Post[]
          edited Post[] @relation("edited")
        }
        """;

    [Fact]
    public void The_source_of_a_relation_is_the_side_with_the_foreign_key()
    {
        var relation = BoundSchema.Of(OneToMany).Relation("User", "posts").Relation!;

        Assert.Equal(RelationKind.OneToMany, relation.Kind);
        Assert.Equal("author", relation.Source.Name);
        Assert.Equal("posts", relation.Target.Name);
        Assert.Same(relation.Source, relation.Target.Opposite);
    }

    [Fact]
    public void Relations_between_the_same_models_are_paired_by_their_names()
    {
        var schema = BoundSchema.Of(OneToMany);

        Assert.Equal("editor", schema.Relation("User", "edited").Opposite!.Name);
        Assert.Equal(["PostToUser", "edited"], schema.Relations.Select(relation => relation.Name));
    }

    [Theory]
    [InlineData("postgresql", ReferentialAction.Restrict)]
    [InlineData("sqlserver", ReferentialAction.NoAction)]
    public void A_required_relation_refuses_deletes_in_the_words_of_its_provider(string provider, ReferentialAction expected)
    {
        var relation = BoundSchema.Of(
            """
            model Post {
              id     Int  @id
              userId Int
              user   User @relation(fields: [userId], references: [id])
            }

            model User {
              id    Int    @id
              posts Post[]
            }
            """,
            provider).Relations.Single();

        Assert.Equal(expected, relation.OnDelete);
        Assert.Equal(ReferentialAction.Cascade, relation.OnUpdate);
    }

    [Fact]
    public void An_optional_relation_lets_go_on_delete() => Assert.Equal(ReferentialAction.SetNull, BoundSchema.Of(OneToMany).Relation("Post", "editor").Relation!.OnDelete);

    [Fact]
    public void An_optional_relation_over_a_required_field_counts_as_required()
    {
        var schema = BoundSchema.Of(
            """
            model Post {
              id     Int   @id
              a      Int
              b      Int?
              user   User? @relation(fields: [a, b], references: [a, b])
            }

            model User {
              a     Int
              b     Int
              posts Post[]

              @@id([a, b])
            }
            """);

        Assert.Equal(ReferentialAction.Restrict, schema.Relations.Single().OnDelete);
    }

    [Fact]
    public void A_many_to_many_relation_starts_at_the_model_that_comes_first_and_has_a_link_table()
    {
        var relation = BoundSchema.Of("model Tag {\n  id Int @id\n  posts Post[]\n}\n\nmodel Post {\n  id Int @id\n  tags Tag[]\n}").Relations.Single();

        Assert.Equal(RelationKind.ManyToMany, relation.Kind);
        Assert.Equal("tags", relation.Source.Name);
        Assert.Equal("_PostToTag", relation.LinkTableName);
        Assert.Null(relation.ConstraintName);
    }

    [Fact]
    public void A_many_to_many_self_relation_starts_at_the_field_that_comes_first()
    {
        var relation = BoundSchema.Of("model User {\n  id Int @id\n  likes User[] @relation(\"likes\")\n  fans User[] @relation(\"likes\")\n}").Relations.Single();

        Assert.True(relation.IsSelfRelation);
        Assert.Equal("fans", relation.Source.Name);
        Assert.Equal("_likes", relation.LinkTableName);
    }

    [Fact]
    public void A_relation_whose_foreign_key_is_unique_leads_to_one()
    {
        var schema = BoundSchema.Of("model Profile {\n  id Int @id\n  userId Int @unique\n  user User @relation(fields: [userId], references: [id])\n}\n\nmodel User {\n  id Int @id\n  profile Profile?\n}");

        Assert.Equal(RelationKind.OneToOne, schema.Relations.Single().Kind);
        Assert.True(schema.Relation("Profile", "user").HoldsForeignKey);
        Assert.False(schema.Relation("User", "profile").HoldsForeignKey);
    }
}
