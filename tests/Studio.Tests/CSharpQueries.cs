using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Blog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>Requests as C# and back: what is printed compiles against the generated client, sends the same statements, and is read as what it was.</summary>
public sealed class CSharpQueries : IAsyncLifetime
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly BlogStage _stage = new();
    private Browser _browser = null!;

    public async Task InitializeAsync() => _browser = await _stage.OpenAsync();

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _stage.DisposeAsync();
    }

    [Theory]
    [InlineData("User.findMany", "{}", "{}")]
    [InlineData("User.findMany", """{"where":{"email":{"contains":"a\"b"},"name":null,"role":"Author"},"orderBy":[{"email":"asc"},{"name":{"sort":"desc","nulls":"last"}}],"take":20,"skip":3}""", "{}")]
    [InlineData("User.findMany", """{"where":{"AND":{"name":{"not":{"startsWith":"Z"}}},"OR":[{"id":{"in":[1,2]}},{"NOT":{"email":"x"},"id":{"notIn":[3]}}]}}""", "{}")]
    [InlineData("User.findMany", """{"where":{"fee":{"gt":{"$type":"Decimal","value":"1.50"}},"createdAt":{"lt":{"$type":"DateTime","value":"2027-01-01T00:00:00.000Z"},"gte":{"$type":"DateTime","value":"2026-01-02T03:04:05.678Z"}}}}""", "{}")]
    [InlineData("User.findMany", """{"where":{"email":{"equals":{"$type":"FieldRef","value":{"_ref":"name","_container":"User"}}}}}""", "{}")]
    [InlineData("User.findMany", """{"where":{"profile":{"is":{"bio":{"endsWith":"."}}},"posts":{"some":{"published":true,"categories":{"none":{"name":"C#"}}}}},"cursor":{"email":"c@d"},"distinct":["name","role"]}""", "{}")]
    [InlineData("Post.findMany", """{"where":{"content":null,"author":{"email":"a@b"}}}""", "{}")]
    [InlineData("Post.findMany", """{"orderBy":{"author":{"email":"desc"}},"take":-5}""", "{}")]
    [InlineData("Post.findMany", """{"orderBy":[{"comments":{"_count":"desc"}}]}""", "{}")]
    [InlineData("Post.findUnique", """{"where":{"authorId_slug":{"authorId":1,"slug":"hello"}}}""", "{}")]
    [InlineData("Post.findUniqueOrThrow", """{"where":{"id":1,"published":true}}""", "{}", true)]
    [InlineData("User.findFirst", """{"where":{"id":{"not":7}}}""", """{"posts":{"arguments":{"where":{"published":true},"take":3,"orderBy":[{"title":"asc"}]},"selection":{"$scalars":true,"categories":true}},"profile":true,"_count":{"arguments":{},"selection":{"posts":true,"reactions":true}}}""")]
    [InlineData("User.findMany", "{}", """{"email":false,"posts":{"arguments":{},"selection":{"$scalars":true,"content":false}}}""")]
    [InlineData("User.aggregate", """{"where":{"email":{"contains":"x"}}}""", """{"$scalars":false,"_count":{"arguments":{},"selection":{"_all":true}}}""")]
    [InlineData("Post.aggregate", "{}", """{"$scalars":false,"_count":{"arguments":{},"selection":{"_all":true,"content":true}},"_sum":{"arguments":{},"selection":{"views":true}},"_max":{"arguments":{},"selection":{"title":true}}}""")]
    [InlineData("Category.createOne", """{"data":{"name":"new \\ \"one\""}}""", "{}")]
    [InlineData("User.createOne", """{"data":{"email":"n@e.w","role":"Author","profile":{"create":{"bio":"b"}},"posts":{"create":[{"slug":"s","title":"t","categories":{"connectOrCreate":[{"where":{"name":"C#"},"create":{"name":"C#"}}]}}]}}}""", "{}")]
    [InlineData("Category.createMany", """{"data":[{"name":"a1"},{"name":"b1"}]}""", "{}")]
    [InlineData("Post.updateMany", """{"where":{"authorId":7},"data":{"content":null,"published":true,"views":{"increment":2}}}""", "{}")]
    [InlineData("Category.upsertOne", """{"where":{"name":"u"},"create":{"name":"u"},"update":{}}""", "{}")]
    [InlineData("Post.updateOne", """{"where":{"id":404},"data":{"title":{"set":"x"},"categories":{"connect":[{"id":1}],"disconnect":{"id":2}}}}""", "{}", true)]
    [InlineData("Comment.deleteMany", """{"where":{"postId":3}}""", "{}")]
    [InlineData("Comment.deleteOne", """{"where":{"id":404}}""", "{}", true)]
    public async Task What_is_printed_compiles_and_sends_the_same(string operation, string arguments, string selection, bool fails = false)
    {
        var request = Request(operation, arguments, selection);
        var code = await PrintAsync(request);
        var typed = await RunAsync(code, fails);
        var read = (await _browser.PostAsync("request", new JsonObject { ["code"] = code }))["request"]!.AsObject();
        Assert.Equal(code, await PrintAsync(read));
        Assert.Equal(typed, await StatementsAsync(request));
        Assert.Equal(typed, await StatementsAsync(read));
    }

    [Fact]
    public async Task A_choice_of_columns_is_a_lambda()
    {
        var request = Request("User.findMany", """{"take":2}""", """{"$scalars":false,"email":true,"createdAt":true}""");
        request["query"]!["selection"]!.AsObject().Remove("$scalars");
        var code = await PrintAsync(request);
        Assert.Equal("await db.User.FindManyAsync(new() { Take = 2 }, user => new { user.Email, user.CreatedAt });", code);
        Compile(code);
        Assert.Equal("""{"email":true,"createdAt":true}""", (await _browser.PostAsync("request", new JsonObject { ["code"] = code }))["request"]!["query"]!["selection"]!.ToJsonString());
    }

    [Theory]
    [InlineData("u => new { u.Email, Titles = u.Posts.Select(p => p.Title) }", """{"email":true,"posts":{"arguments":{},"selection":{"title":true}}}""")]
    [InlineData("u => new { Mail = u.Email.ToUpper(), Bio = u.Profile?.Bio }", """{"email":true,"profile":{"arguments":{},"selection":{"bio":true}}}""")]
    [InlineData("u => new { u.Id, Posts = u.Posts.Count, Any = u.Comments.Any() }", """{"id":true,"_count":{"arguments":{},"selection":{"posts":true,"comments":true}}}""")]
    [InlineData("(u) => $\"{u.Name} <{u.Email}>\"", """{"name":true,"email":true}""")]
    [InlineData("u => new { All = u.Posts.Select(p => new { p.Title, Names = p.Categories.Select(c => c.Name).ToList(), p.Author!.Email }).ToArray() }",
        """{"posts":{"arguments":{},"selection":{"title":true,"categories":{"arguments":{},"selection":{"name":true}},"author":{"arguments":{},"selection":{"email":true}}}}}""")]
    [InlineData("u => new { u, u.Profile }", """{"$scalars":true,"profile":{"arguments":{},"selection":{"$scalars":true}}}""")]
    public async Task A_lambda_selects_the_columns_and_relations_that_it_touches(string lambda, string selection)
    {
        var code = $"await db.User.FindManyAsync(new() {{ Take = 2 }}, {lambda});";
        Compile(code);
        var request = (await _browser.PostAsync("request", new JsonObject { ["code"] = code }))["request"]!;
        Assert.Equal(selection, request["query"]!["selection"]!.ToJsonString());
        await _browser.PostAsync("query", new JsonObject { ["request"] = request.DeepClone() });
    }

    [Fact]
    public async Task Groups_are_printed_and_read()
    {
        var request = Request(
            "Post.groupBy", """{"by":["authorId"],"having":{"views":{"_avg":{"gt":1}}},"orderBy":[{"_sum":{"views":"desc"}}]}""",
            """{"$scalars":false,"authorId":true,"_sum":{"arguments":{},"selection":{"views":true}}}""");
        request["query"]!["selection"]!.AsObject().Remove("$scalars");
        var code = await PrintAsync(request);
        Compile(code);
        var read = (await _browser.PostAsync("request", new JsonObject { ["code"] = code }))["request"]!.AsObject();
        Assert.Equal(code, await PrintAsync(read));
    }

    [Fact]
    public async Task Long_calls_are_broken_into_lines() => Assert.Equal(
        """
        await db.Post.FindManyAsync(new()
        {
            Where = new() { Title = new() { Contains = "something that is long enough" }, Published = true },
            OrderBy = [new() { CreatedAt = Sort.Desc }, new() { Id = Sort.Asc }],
            Take = 100,
        });
        """,
        await PrintAsync(Request("Post.findMany", """{"where":{"title":{"contains":"something that is long enough"},"published":true},"orderBy":[{"createdAt":"desc"},{"id":"asc"}],"take":100}""", "{}")));

    [Theory]
    [InlineData("await db.User.FindManyAsync(new() { Were = new() { } });", 1, 37, "Were")]
    [InlineData("await db.User.FindManyAsync(new()\n{\n    Where = new() { Emial = \"x\" },\n});", 3, 21, "Emial")]
    [InlineData("await db.User.FindManyAsync(new() { Take = \"x\" ", 1, 44, "")]
    [InlineData("await db.Users.FindManyAsync();", 1, 7, "db.Users")]
    [InlineData("db.Database.MigrateAsync()", 1, 1, "call")]
    [InlineData("await db.User.FindManyAsync(new(), u => new { u.Emial });", 1, 49, "Emial")]
    [InlineData("await db.User.FindManyAsync(new(), u => u.Posts.Where(p => p.Published));", 1, 49, "Include")]
    [InlineData("await db.User.FindManyAsync(new() { Where = new() { Role = Role.King } });", 1, 60, "Role.King")]
    [InlineData("await db.User.FindManyAsync(new() { Where = new() { Email = System.IO.File.ReadAllText(\"/etc/passwd\") } });", 1, 61, "File")]
    public async Task Mistakes_are_shown_where_they_are(string code, int line, int column, string word)
    {
        var error = (await _browser.PostAsync("request", new JsonObject { ["code"] = code }, HttpStatusCode.UnprocessableEntity))["error"]!;
        Assert.Contains(word, (string?)error["message"], StringComparison.Ordinal);
        Assert.Equal((line, column), ((int)error["line"]!, (int)error["column"]!));
    }

    private static JsonObject Request(string operation, string arguments, string selection)
    {
        var (model, action) = operation.Split('.') switch { var parts => (parts[0], parts[1]) };
        var selected = JsonNode.Parse(selection)!.AsObject();
        if (!selected.Remove("$scalars") && action is not ("createMany" or "updateMany" or "deleteMany"))
        {
            selected.Insert(0, "$scalars", true);
        }

        return new JsonObject { ["modelName"] = model, ["action"] = action, ["query"] = new JsonObject { ["arguments"] = JsonNode.Parse(arguments), ["selection"] = selected } };
    }

    private async Task<string> PrintAsync(JsonObject request) => (string)(await _browser.PostAsync("csharp", new JsonObject { ["request"] = request.DeepClone() }))["code"]!;

    // Explained, not run: then the one run does not see what the other wrote.
    private async Task<string> StatementsAsync(JsonObject request)
    {
        using var answer = await _browser.Client.PostAsync("/api/explain", new StringContent(new JsonObject { ["request"] = request.DeepClone() }.ToJsonString(), System.Text.Encoding.UTF8, "application/json"));
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return json["statements"] is JsonArray statements ? Join(statements.Select(static statement => (string)statement!["sql"]!)) : (string)json["error"]!["code"]!;
    }

    private async Task<string> RunAsync(string code, bool fails)
    {
        var run = Compile(code);
        var statements = new List<string>();
        await using var db = new BlogDb(SqliteDatabase.Open(_stage.FilePath), new ClientOptions { OnQuery = statement => statements.Add(statement.Query) });
        try
        {
            await db.TransactionAsync(async client =>
            {
                await (Task)run.Invoke(null, [client])!;
                throw new OperationCanceledException("Nothing is kept.");
            });
        }
        catch (OperationCanceledException) when (!fails)
        {
            return Join(statements);
        }
        catch (SchemaFirstException failure) when (fails)
        {
            return failure.Code!;
        }

        throw new InvalidOperationException("It should have failed.");
    }

    private static string Join(IEnumerable<string> statements) => string.Join('\n', statements.Where(static sql => sql is not ("BEGIN" or "COMMIT" or "ROLLBACK" or "BEGIN IMMEDIATE") && !sql.Contains("SAVEPOINT", StringComparison.Ordinal)));

    private static MethodInfo Compile(string code)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System;
            using System.Linq;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Blog;
            using SchemaFirst;

            public static class Printed
            {
                public static async Task RunAsync(BlogDb db)
                {
                    {{code}}
                }
            }
            """);
        var compilation = CSharpCompilation.Create("printed" + Guid.NewGuid().ToString("N"), [tree], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        Assert.True(result.Success, code + "\n" + string.Join('\n', result.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(output.ToArray()).GetType("Printed")!.GetMethod("RunAsync")!;
    }
}
