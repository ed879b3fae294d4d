using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.TestKit;

namespace SchemaFirst.Cli.Tests;

public sealed class Generate : IDisposable
{
    // Speaks Prisma's protocol as its generator-helper does: answers on standard error, one line each.
    private const string Generator = """
        require('readline').createInterface({ input: process.stdin }).on('line', line => {
          const request = JSON.parse(line)
          const answer = body => process.stderr.write(JSON.stringify({ jsonrpc: '2.0', id: request.id, ...body }) + '\n')
          process.stderr.write('a word aside\n')
          if (request.method === 'getManifest') {
            answer({ result: { manifest: { prettyName: 'Recorder', defaultOutput: './recorded' } } })
          } else if (request.params.generator.config.fails) {
            answer({ error: { code: -32000, message: 'told to fail', data: {} } })
          } else {
            const fs = require('fs'), folder = request.params.generator.output.value
            fs.mkdirSync(folder, { recursive: true })
            fs.writeFileSync(folder + '/options.json', JSON.stringify({ ...request.params, invoked: process.env.PRISMA_GENERATOR_INVOCATION }))
            answer({ result: null })
          }
        })
        """;

    private readonly Tool _tool = new();

    [Fact]
    public void Hands_a_generator_the_data_model_and_its_options()
    {
        _tool.File("g.js", Generator);
        Schema("generator recorder {\n  provider = \"node g.js\"\n  depth = \"3\"\n  lists = [\"a\", \"b\"]\n}\n\ngenerator other {\n  provider = \"prisma-client\"\n  output = \"../x\"\n}");
        var result = _tool.Run("generate");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("generated: Recorder to ", result.Output);
        Assert.Contains("left out: other", result.Output);
        var options = JsonNode.Parse(_tool.Text("recorded/options.json"))!;
        Assert.Equal("3", options["generator"]!["config"]!["depth"]!.GetValue<string>());
        Assert.Equal("b", options["generator"]!["config"]!["lists"]![1]!.GetValue<string>());
        Assert.Equal("User", options["dmmf"]!["datamodel"]!["models"]![0]!["name"]!.GetValue<string>());
        Assert.Equal("createOneUser", options["dmmf"]!["mappings"]!["modelOperations"]![0]!["create"]!.GetValue<string>());
        Assert.Equal("sqlite", options["datasources"]![0]!["provider"]!.GetValue<string>());
        Assert.Equal("other", options["otherGenerators"]![0]!["name"]!.GetValue<string>());
        Assert.Equal(Path.Combine(_tool.Folder, "schema.prisma"), options["schemaPath"]!.GetValue<string>());
        Assert.Contains("model User", options["datamodel"]!.GetValue<string>());
        Assert.Equal("true", options["invoked"]!.GetValue<string>());
    }

    [Fact]
    public void Runs_those_that_are_named()
    {
        _tool.File("g.js", Generator);
        Schema("generator a {\n  provider = \"node g.js\"\n  output = \"./one\"\n}\n\ngenerator b {\n  provider = \"node g.js\"\n  output = \"./two\"\n}");
        var result = _tool.Run("generate", "--generator", "b", "--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("b", JsonNode.Parse(result.Output)!["generated"]![0]!["generator"]!.GetValue<string>());
        Assert.True(Directory.Exists(Path.Combine(_tool.Folder, "two")));
        Assert.False(Directory.Exists(Path.Combine(_tool.Folder, "one")));
        Assert.Contains("error SF9053: ", _tool.Run("generate", "--generator", "c").Error);
    }

    [Theory]
    [InlineData("node g.js\"\n  fails = \"yes", "told to fail")]
    [InlineData("no-such-command-anywhere", "no-such-command-anywhere")]
    public void Tells_what_a_generator_says_when_it_fails(string provider, string said)
    {
        _tool.File("g.js", Generator);
        Schema($"generator a {{\n  provider = \"{provider}\"\n  output = \"./one\"\n}}");
        var result = _tool.Run("generate");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error SF9051: ", result.Error);
        Assert.Contains(said, result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Fact]
    public void Runs_for_a_schema_in_CSharp()
    {
        _tool.File("g.js", Generator);
        _tool.File("Schema.cs", Samples.CSharp.Replace("public sealed partial class SampleDb", "[Generator(\"recorder\", \"node g.js\")]\npublic sealed partial class SampleDb"));
        var result = _tool.Run("generate", "Schema.cs");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("model Post", JsonNode.Parse(_tool.Text("recorded/options.json"))!["datamodel"]!.GetValue<string>());
    }

    [Fact]
    public async Task Watches_until_it_is_stopped()
    {
        _tool.File("g.js", Generator);
        Schema("generator a {\n  provider = \"node g.js\"\n  output = \"./one\"\n}");
        using var watching = _tool.Start("generate", "--watch");
        await UntilAsync(() => Written()?.Contains("model User", StringComparison.Ordinal) == true, watching);

        // What is broken is told, and does not end it; the next change mends it.
        _tool.File("schema.prisma", "model {");
        var told = await watching.StandardError.ReadLineAsync();
        Assert.Contains("error SF", told);
        _tool.File("schema.prisma", "generator a {\n  provider = \"node g.js\"\n  output = \"./one\"\n}\n\n" + Samples.Prisma.Replace("model User", "model Person").Replace(" User", " Person"));
        await UntilAsync(() => Written()?.Contains("model Person", StringComparison.Ordinal) == true, watching);

        Interrupt.Send(watching);
        await watching.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(0, watching.ExitCode);
        Assert.DoesNotContain("   at ", await watching.StandardError.ReadToEndAsync());
    }

    public void Dispose() => _tool.Dispose();

    // A generator may be writing.
    private string? Written()
    {
        try
        {
            return JsonNode.Parse(_tool.Text("one/options.json"))?["datamodel"]?.GetValue<string>();
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            return null;
        }
    }

    private static async Task UntilAsync(Func<bool> isSo, Process watching)
    {
        for (var end = DateTime.UtcNow.AddSeconds(60); !isSo(); await Task.Delay(50))
        {
            Assert.True(DateTime.UtcNow < end && !watching.HasExited, "the watch did not write what was expected");
        }
    }

    private void Schema(string generators) => _tool.File("schema.prisma", generators + "\n\n" + Samples.Prisma);
}
