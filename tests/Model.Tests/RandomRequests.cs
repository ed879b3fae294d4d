using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaFirst.Model.Tests;

/// <summary>
/// Requests drawn at random, answered by the engine on both databases and by the reference model. <c>SCHEMAFIRST_RANDOM_CASES</c> says how many
/// sequences (of about twenty requests each), <c>SCHEMAFIRST_RANDOM_SEED</c> the first seed.
/// </summary>
public sealed partial class RandomRequests
{
    private const string Models = """
        enum Mood {
          LOW
          HIGH
          FINE
        }
        model Author {
          id Int @id
          email String @unique
          name String?
          nick String?
          age Int?
          mood Mood @default(FINE)
          active Boolean @default(true)
          score Float?
          born DateTime?
          bossId Int?
          boss Author? @relation("boss", fields: [bossId], references: [id], onDelete: SetNull, onUpdate: Cascade)
          staff Author[] @relation("boss")
          profile Profile?
          posts Post[]
          comments Comment[]
        }
        model Profile {
          id Int @id
          bio String?
          size Int @default(5)
          authorId Int? @unique
          author Author? @relation(fields: [authorId], references: [id], onDelete: Cascade, onUpdate: Cascade)
        }
        model Post {
          id Int @id
          title String
          views Int @default(0)
          rank BigInt?
          price Decimal?
          raw Bytes?
          authorId Int?
          author Author? @relation(fields: [authorId], references: [id], onDelete: SetNull, onUpdate: Cascade)
          tags Tag[]
          comments Comment[]
          @@unique([title, views])
        }
        model Tag {
          id Int @id
          label String @unique
          posts Post[]
        }
        model Comment {
          postId Int
          no Int
          text String
          likes Int?
          byId Int?
          post Post @relation(fields: [postId], references: [id], onDelete: Cascade, onUpdate: Cascade)
          by Author? @relation(fields: [byId], references: [id], onDelete: Restrict, onUpdate: Cascade)
          @@id([postId, no])
        }
        """;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Engine_and_model_answer_the_same(string provider)
    {
        await using var database = await LiveDatabase.CreateAsync(provider, Models);
        var first = Number("SCHEMAFIRST_RANDOM_SEED", 1);
        var failures = new List<string>();
        for (var seed = first; seed < first + Number("SCHEMAFIRST_RANDOM_CASES", 10) && failures.Count < 5; seed++)
        {
            var requests = RandomCase.Draw(database.Schema, database.IsPostgres, seed);
            if (await RandomCase.RunAsync(database, requests) is { } why)
            {
                var smallest = await Shrinker.ShrinkAsync(requests, fewer => StillFailsAsync(database, fewer, why));
                failures.Add($"seed {seed}: {why}\nsmallest: {await RandomCase.RunAsync(database, smallest)}\n{string.Join('\n', smallest.Select(static request => request.ToJsonString()))}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static async Task<bool> StillFailsAsync(LiveDatabase database, List<JsonObject> requests, string original)
    {
        try
        {
            return await RandomCase.RunAsync(database, requests) is { } why && Codes(why).SequenceEqual(Codes(original));
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or KeyNotFoundException)
        {
            return false;   // the model takes requests to be well formed
        }
    }

    // What shrinking has made invalid fails with another code.
    private static IEnumerable<string> Codes(string failure) => CodePattern().Matches(failure).Select(static match => match.Value);

    [GeneratedRegex("\"P\\d+\"")]
    private static partial Regex CodePattern();

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
