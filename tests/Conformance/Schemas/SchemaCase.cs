using System.Text.Json;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>A schema text and what Prisma says of it.</summary>
internal sealed class SchemaCase(string text, JsonElement expected)
{
    public string Text { get; } = text;

    public JsonElement Expected { get; } = expected;

    public bool Valid => Expected.GetProperty("valid").GetBoolean();

    public string Provider => Expected.GetProperty("provider").GetString()!;

    public static SchemaCase Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path + ".expected.json"));
        return new SchemaCase(File.ReadAllText(path + ".prisma"), document.RootElement.Clone());
    }

    public void Run(CaseRecorder recorder)
    {
        recorder.Check("valid", () => DiagnosticChecks.Valid(this));
        recorder.Check("diagnostics", () => DiagnosticChecks.Places(this));
        recorder.Check("format", () => FormatCheck.Run(this));
        if (Valid && !Expected.TryGetProperty("dmmfCrashed", out _))
        {
            recorder.Check("dmmf", () => DmmfCheck.Run(this));
        }

        if (Valid)
        {
            recorder.Check("roundtrip", () => RoundTripCheck.Run(this));
            if (Provider is "postgresql" or "sqlite")
            {
                recorder.Check("client", () => ClientCheck.Run(this));
            }
        }
        else if (SquiggleCheck.Applies(this))
        {
            recorder.Check("squiggles", () => SquiggleCheck.Run(this));
        }
    }
}
