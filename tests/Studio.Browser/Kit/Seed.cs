namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>What the blog holds in the tests.</summary>
internal static class Seed
{
    public static async Task BlogAsync(Screen screen)
    {
        await screen.QueryAsync("Category", "createMany", """{"data":[{"name":"C#"},{"name":"Databases"},{"name":"Cooking"}]}""", """{"count":true}""");
        await screen.QueryAsync("User", "createOne", """
            {"data":{"email":"alice@prisma.io","name":"Alice","role":"Admin","fee":{"$type":"Decimal","value":"12.50"},"createdAt":{"$type":"DateTime","value":"2026-01-01T12:00:00.000Z"},
            "profile":{"create":{"bio":"Writes compilers","avatar":{"$type":"Bytes","value":"iVBORw0KGgo="},"settings":{"$type":"Json","value":"{\"theme\":\"dark\",\"size\":14}"}}},
            "posts":{"create":[
              {"slug":"hello","title":"Hello records","published":true,"views":10,"content":"","categories":{"connect":[{"id":1},{"id":2}]}},
              {"slug":"soup","title":"Soup for coders","published":true,"views":3,"categories":{"connect":[{"id":3}]}},
              {"slug":"draft","title":"Not yet","views":0}]}}}
            """);
        await screen.QueryAsync("User", "createOne", """
            {"data":{"email":"bob@example.org","name":"Bob","role":"Author","posts":{"create":[{"slug":"keys","title":"Compound keys","published":true,"views":7,"content":"Two are better than one"}]}}}
            """);
        await screen.QueryAsync("User", "createOne", """{"data":{"email":"eve@example.org"}}""");
        await screen.QueryAsync("Comment", "createMany", """{"data":[{"text":"Nice","postId":1,"authorId":2},{"text":"Thank you","postId":1,"authorId":1,"parentId":1}]}""", """{"count":true}""");
        await screen.QueryAsync("Reaction", "createMany", """{"data":[{"userId":2,"postId":1,"strength":5},{"userId":1,"postId":1}]}""", """{"count":true}""");
        await screen.Page.ReloadAsync();
    }
}
