using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace SchemaFirst.Cli.Output;

/// <summary>What a command answers: lines for people as they come up, or one JSON object for machines at the end.</summary>
internal sealed class Answer(bool json)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonObject _object = [];

    /// <summary>Writes a line for people.</summary>
    public Answer Say(string line)
    {
        if (!json)
        {
            Console.WriteLine(line);
        }

        return this;
    }

    /// <summary>Writes a line for people that begins with a coloured sign.</summary>
    public Answer Say(string sign, Color colour, string line)
    {
        if (!json)
        {
            Terminal.Write(Console.Out, sign, colour);
            Console.WriteLine(" " + line);
        }

        return this;
    }

    /// <summary>Notes a value for machines.</summary>
    public Answer Set(string name, JsonNode? value)
    {
        _object[name] = value;
        return this;
    }

    /// <summary>Notes a list for machines.</summary>
    public Answer Set(string name, IEnumerable<string> values) => Set(name, new JsonArray([.. values.Select(static value => (JsonNode)value)]));

    /// <summary>Ends the answer.</summary>
    /// <param name="exitCode">What the process ends with.</param>
    public int End(int exitCode)
    {
        if (json)
        {
            Console.WriteLine(_object.ToJsonString(Indented));
        }

        return exitCode;
    }
}
