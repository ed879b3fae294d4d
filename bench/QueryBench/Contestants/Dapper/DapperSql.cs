namespace SchemaFirst.QueryBench.Contestants.Dapper;

/// <summary>Dapper's statements: parameters have names.</summary>
internal static class DapperSql
{
    public const string ById = $"""SELECT {Writer} FROM "Writer" w WHERE w."id" = @id""";

    public const string ByHandle = $"""SELECT {Writer} FROM "Writer" w WHERE w."handle" = @handle""";

    public const string First = $"""SELECT {Article} FROM "Article" a ORDER BY a."id" LIMIT @take""";

    public const string Filter = $"""SELECT {Article} FROM "Article" a WHERE a."title" LIKE @word AND a."published" = @published AND a."reads" >= @reads ORDER BY a."reads" DESC, a."id" LIMIT @take OFFSET @skip""";

    public const string PageBehind = $"""SELECT {Article} FROM "Article" a WHERE a."id" > @after ORDER BY a."id" LIMIT @take""";

    public const string InListSqlite = $"""SELECT {Article} FROM "Article" a WHERE a."id" IN (SELECT value FROM json_each(@ids))""";

    public const string InListPostgreSql = $"""SELECT {Article} FROM "Article" a WHERE a."id" = ANY(@ids)""";

    public const string All = $"""SELECT {Article} FROM "Article" a ORDER BY a."id" """;

    public const string WithPortrait = $"""SELECT {Writer}, p."id" AS "Id", p."bio" AS "Bio", p."writerId" AS "WriterId" FROM "Writer" w LEFT JOIN "Portrait" p ON p."writerId" = w."id" WHERE w."id" > @after ORDER BY w."id" LIMIT @take""";

    public const string Writers = $"""SELECT {Writer} FROM "Writer" w WHERE w."id" > @after ORDER BY w."id" LIMIT @take""";

    public const string ArticlesSqlite = $"""SELECT {Article} FROM "Article" a WHERE a."writerId" IN ({WriterPage})""";

    public const string ArticlesPostgreSql = $"""SELECT {Article} FROM "Article" a WHERE a."writerId" = ANY(@ids)""";

    public const string RemarksSqlite = $"""SELECT {Remark} FROM "Remark" r WHERE r."articleId" IN (SELECT "id" FROM "Article" WHERE "writerId" IN ({WriterPage}))""";

    public const string RemarksPostgreSql = $"""SELECT {Remark} FROM "Remark" r WHERE r."articleId" = ANY(@ids)""";

    public const string TagsSqlite = """SELECT l."A" AS "Article", t."id" AS "Id", t."word" AS "Word" FROM "_ArticleToTag" l JOIN "Tag" t ON t."id" = l."B" WHERE l."A" IN (SELECT "id" FROM "Article" WHERE "id" > @after ORDER BY "id" LIMIT @take)""";

    public const string TagsPostgreSql = """SELECT l."A" AS "Article", t."id" AS "Id", t."word" AS "Word" FROM "_ArticleToTag" l JOIN "Tag" t ON t."id" = l."B" WHERE l."A" = ANY(@ids)""";

    public const string WritersRead = $"""SELECT {Writer} FROM "Writer" w WHERE w."id" IN (SELECT a."writerId" FROM "Article" a WHERE a."published" = @published AND a."reads" > @reads) ORDER BY w."id" LIMIT @take""";

    public const string Count = """SELECT COUNT(*) FROM "Article" WHERE "published" = @published AND "reads" >= @reads""";

    public const string Aggregate = """SELECT COUNT(*) AS "Count", SUM("reads") AS "Sum", MIN("reads") AS "Least", MAX("reads") AS "Most", AVG("reads") AS "Mean" FROM "Article" WHERE "published" = @published AND "reads" >= @reads""";

    public const string Group = """SELECT "writerId" AS "Writer", COUNT(*) AS "Count", SUM("reads") AS "Reads" FROM "Article" WHERE "published" = @published AND "writerId" BETWEEN @from AND @to GROUP BY "writerId" """;

    public const string CreateWriter = $"""INSERT INTO "Writer" ("handle", "name", "joinedAt") VALUES (@handle, @name, @now) RETURNING {Returned}""";

    public const string Upsert = $"""INSERT INTO "Writer" ("handle", "name", "joinedAt") VALUES (@handle, @name, @now) ON CONFLICT ("handle") DO UPDATE SET "name" = excluded."name" RETURNING {Returned}""";

    public const string CreateArticle = """INSERT INTO "Article" ("title", "writerId", "writtenAt", "published", "reads") VALUES (@title, @writer, @now, @published, @reads) RETURNING "id" AS "Id", "title" AS "Title", "reads" AS "Reads", "writerId" AS "WriterId" """;

    public const string CreateRemark = """INSERT INTO "Remark" ("articleId", "writerId", "text") VALUES (@article, @writer, @text)""";

    public const string CreateRemarkForId = CreateRemark + """ RETURNING "id" """;

    public const string CreateRemarksPostgreSql = """INSERT INTO "Remark" ("articleId", "writerId", "text") SELECT @article, @writer, unnest(@texts)""";

    public const string DeleteRemark = """DELETE FROM "Remark" WHERE "id" = @id""";

    public const string SetReads = """UPDATE "Article" SET "reads" = @reads WHERE "id" = @article RETURNING "reads" """;

    public const string AddRead = """UPDATE "Article" SET "reads" = "reads" + 1 WHERE "id" = @article""";

    private const string Writer = """ w."id" AS "Id", w."handle" AS "Handle", w."name" AS "Name", w."joinedAt" AS "JoinedAt" """;

    private const string Returned = """ "id" AS "Id", "handle" AS "Handle", "name" AS "Name", "joinedAt" AS "JoinedAt" """;

    private const string Article = """ a."id" AS "Id", a."title" AS "Title", a."body" AS "Body", a."published" AS "Published", a."reads" AS "Reads", a."writerId" AS "WriterId", a."writtenAt" AS "WrittenAt" """;

    private const string Remark = """ r."id" AS "Id", r."articleId" AS "ArticleId", r."writerId" AS "WriterId", r."text" AS "Text" """;

    private const string WriterPage = """SELECT "id" FROM "Writer" WHERE "id" > @after ORDER BY "id" LIMIT @take""";
}
