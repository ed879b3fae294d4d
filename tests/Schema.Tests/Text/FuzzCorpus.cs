using System.Text;

namespace SchemaFirst.Schema.Tests.Text;

/// <summary>Schemas that use much of the language, and what becomes of them when they are torn apart.</summary>
internal static class FuzzCorpus
{
    public static readonly string[] Schemas =
    [
        """
        generator client {
          provider        = "prisma-client-js"
          previewFeatures = ["views", "partialIndexes", "postgresqlExtensions"]
        }

        datasource db {
          provider   = "postgresql"
          schemas    = ["public", "audit"]
          extensions = [pgcrypto, ltree(map: "ltree", schema: "public")]
        }

        /// Somebody
        model User {
          id        Int       @id @default(autoincrement())
          email     String    @unique(map: "mail") @db.VarChar(200)
          role      Role      @default(MEMBER)
          tags      String[]  @default(["a", "b"])
          balance   Decimal?  @db.Decimal(10, 2)
          createdAt DateTime  @default(now()) @map("created_at")
          point     Unsupported("point")?
          posts     Post[]    @relation("author")
          liked     Post[]
          boss      User?     @relation("boss", fields: [bossId], references: [id], onDelete: SetNull)
          bossId    Int?
          team      User[]    @relation("boss")

          @@index([email(ops: raw("text_pattern_ops")), role], type: BTree, where: { email: { not: null } })
          @@map("users")
          @@schema("public")
        }

        model Post {
          id       String @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid
          title    String // trailing
          author   User   @relation("author", fields: [authorId], references: [id], onDelete: Cascade, map: "fk")
          authorId Int
          likers   User[]
          meta     Json   @default("{\"a\": [1, null]}")

          @@unique([authorId, title(sort: Desc)], name: "byTitle")
          @@schema("audit")
        }

        view Recent {
          id Int @unique
          @@schema("public")
        }

        enum Role {
          ADMIN  @map("admin")
          MEMBER
          @@schema("public")
        }
        """,
        """
        datasource mongo {
          provider = "mongodb"
        }
        type Address {
          street String
          city   City?
        }
        type City { /* in
          two lines */
          name String @map("n\u00e9")
        }
        model Shop {
          id      String   @id @default(auto()) @map("_id") @db.ObjectId
          address Address
          others  Address[]
          tagIds  String[] @db.ObjectId
          tags    Tag[]    @relation(fields: [tagIds], references: [id])
          @@unique([address.city.name, id])
          @@fulltext([id])
        }
        model Tag {
          id      String   @id @map("_id") @db.ObjectId
          shopIds String[] @db.ObjectId
          shops   Shop[]   @relation(fields: [shopIds], references: [id])
        }
        """,
        """
        datasource s {
          provider     = "sqlserver"
          relationMode = "prisma"
        }
        model A {
          a Int
          b Int
          c String @default("x", map: "df") @s.NVarChar(Max)
          next   A?  @relation("n", fields: [nextA, nextB], references: [a, b], onUpdate: NoAction, onDelete: NoAction)
          nextA  Int?
          nextB  Int?
          before A[] @relation("n")
          @@id([a, b(sort: Desc)], clustered: false)
          @@index([c(length: 3)], clustered: true)
        }
        type Alias = Int @id
        stray line
        """,
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "[]", "\"", "\\", "\\u12", "//", "///", "/*", "*/", "@", "@@", ",", ":", "=", "?", "!", ".", "-", "\n", "\r", "\t", " ", "\0", "é", "😀", "\ud800", "\u2028",
        "model ", "view ", "enum ", "type ", "datasource ", "generator ", "Unsupported(\"x\")", "null", "true", "-1", "1.5", "99999999999999999999", "@id", "@unique", "@relation", "@ignore", "@@ignore",
        "@default(autoincrement())", "@default(cuid(3))", "@db.VarChar(0)", "@map(\"\")", "fields: [", "references: [", "sequence(start: 1)", "sqlite", "mysql", "cockroachdb",
    ];

    /// <summary>A schema after a few random edits: pieces put in and taken out, lines and words moved, doubled and swapped.</summary>
    public static string Mutate(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Schemas[random.Next(Schemas.Length)]);
        for (var edit = random.Next(1, 9); edit > 0 && text.Length > 0; edit--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 25), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    var other = Schemas[random.Next(Schemas.Length)];
                    var start = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(start, Math.Min(random.Next(1, 80), other.Length - start)));
                    break;
                case 3:
                    text[at] = (char)random.Next(1, 0x250);
                    break;
                default:
                    Rearrange(text, random);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Rearrange(StringBuilder text, Random random)
    {
        var separator = random.Next(2) == 0 ? '\n' : ' ';
        var parts = text.ToString().Split(separator).ToList();
        var from = random.Next(parts.Count);
        var part = parts[from];
        if (random.Next(2) == 0)
        {
            parts.RemoveAt(from);
        }

        parts.Insert(random.Next(parts.Count + 1), part);
        text.Clear().AppendJoin(separator, parts);
    }
}
