namespace SchemaFirst.QueryBench.Contestants.Ado;

/// <summary>The statements by hand. <c>$1</c> is a name on SQLite and a place on PostgreSQL. What belongs to a page is asked by its rule on SQLite and by the page's ids on PostgreSQL.</summary>
internal static class AdoSql
{
    public const string WriterColumns = """ w."id", w."handle", w."name", w."joinedAt" """;

    public const string ArticleColumns = """ a."id", a."title", a."body", a."published", a."reads", a."writerId", a."writtenAt" """;

    public const string RemarkColumns = """ r."id", r."articleId", r."writerId", r."text" """;

    public const string ById = $"""SELECT {WriterColumns} FROM "Writer" w WHERE w."id" = $1""";

    public const string ByHandle = $"""SELECT {WriterColumns} FROM "Writer" w WHERE w."handle" = $1""";

    public const string First = $"""SELECT {ArticleColumns} FROM "Article" a ORDER BY a."id" LIMIT $1""";

    public const string Filter = $"""SELECT {ArticleColumns} FROM "Article" a WHERE a."title" LIKE $1 AND a."published" = $2 AND a."reads" >= $3 ORDER BY a."reads" DESC, a."id" LIMIT $4 OFFSET $5""";

    public const string PageBehind = $"""SELECT {ArticleColumns} FROM "Article" a WHERE a."id" > $1 ORDER BY a."id" LIMIT $2""";

    public const string InListSqlite = $"""SELECT {ArticleColumns} FROM "Article" a WHERE a."id" IN (SELECT value FROM json_each($1))""";

    public const string InListPostgreSql = $"""SELECT {ArticleColumns} FROM "Article" a WHERE a."id" = ANY($1)""";

    public const string All = $"""SELECT {ArticleColumns} FROM "Article" a ORDER BY a."id" """;

    public const string WithPortrait = $"""SELECT {WriterColumns}, p."id", p."bio", p."writerId" FROM "Writer" w LEFT JOIN "Portrait" p ON p."writerId" = w."id" WHERE w."id" > $1 ORDER BY w."id" LIMIT $2""";

    public const string Writers = $"""SELECT {WriterColumns} FROM "Writer" w WHERE w."id" > $1 ORDER BY w."id" LIMIT $2""";

    public const string ArticlesSqlite = $"""SELECT {ArticleColumns} FROM "Article" a WHERE a."writerId" IN ({WriterPage})""";

    public const string ArticlesPostgreSql = $"""SELECT {ArticleColumns} FROM "Article" a WHERE a."writerId" = ANY($1)""";

    public const string RemarksSqlite = $"""SELECT {RemarkColumns} FROM "Remark" r WHERE r."articleId" IN (SELECT "id" FROM "Article" WHERE "writerId" IN ({WriterPage}))""";

    public const string RemarksPostgreSql = $"""SELECT {RemarkColumns} FROM "Remark" r WHERE r."articleId" = ANY($1)""";

    public const string TagsSqlite = """SELECT l."A", t."id", t."word" FROM "_ArticleToTag" l JOIN "Tag" t ON t."id" = l."B" WHERE l."A" IN (SELECT "id" FROM "Article" WHERE "id" > $1 ORDER BY "id" LIMIT $2)""";

    public const string TagsPostgreSql = """SELECT l."A", t."id", t."word" FROM "_ArticleToTag" l JOIN "Tag" t ON t."id" = l."B" WHERE l."A" = ANY($1)""";

    public const string WritersRead = $"""SELECT {WriterColumns} FROM "Writer" w WHERE w."id" IN (SELECT a."writerId" FROM "Article" a WHERE a."published" = $1 AND a."reads" > $2) ORDER BY w."id" LIMIT $3""";

    public const string Count = """SELECT COUNT(*) FROM "Article" WHERE "published" = $1 AND "reads" >= $2""";

    public const string Aggregate = """SELECT COUNT(*), SUM("reads"), MIN("reads"), MAX("reads"), AVG("reads") FROM "Article" WHERE "published" = $1 AND "reads" >= $2""";

    public const string Group = """SELECT "writerId", COUNT(*), SUM("reads") FROM "Article" WHERE "published" = $1 AND "writerId" BETWEEN $2 AND $3 GROUP BY "writerId" """;

    public const string CreateWriter = """INSERT INTO "Writer" ("handle", "name", "joinedAt") VALUES ($1, $2, $3) RETURNING "id", "handle", "name", "joinedAt" """;

    public const string Upsert = """INSERT INTO "Writer" ("handle", "name", "joinedAt") VALUES ($1, $2, $3) ON CONFLICT ("handle") DO UPDATE SET "name" = excluded."name" RETURNING "id", "handle", "name", "joinedAt" """;

    public const string CreateArticles = """INSERT INTO "Article" ("title", "writerId", "writtenAt", "published", "reads") VALUES ($1, $4, $5, $6, $7), ($2, $4, $5, $6, $7), ($3, $4, $5, $6, $7) RETURNING "id", "title", "body", "published", "reads", "writerId", "writtenAt" """;

    public const string CreateRemark = """INSERT INTO "Remark" ("articleId", "writerId", "text") VALUES ($1, $2, $3)""";

    public const string CreateRemarkForId = CreateRemark + """ RETURNING "id" """;

    public const string CreateRemarksPostgreSql = """INSERT INTO "Remark" ("articleId", "writerId", "text") SELECT $1, $2, unnest($3)""";

    public const string DeleteRemark = """DELETE FROM "Remark" WHERE "id" = $1""";

    public const string SetReads = """UPDATE "Article" SET "reads" = $1 WHERE "id" = $2 RETURNING "reads" """;

    public const string AddRead = """UPDATE "Article" SET "reads" = "reads" + 1 WHERE "id" = $1""";

    private const string WriterPage = """SELECT "id" FROM "Writer" WHERE "id" > $1 ORDER BY "id" LIMIT $2""";
}
