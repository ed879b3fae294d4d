using System.Diagnostics;
using System.Text.Json;

namespace SchemaFirst.SchemaBench;

/// <summary>Prisma's schema engine (WebAssembly, as its editor extension runs it) in a process of its own that stays warm between the runs.</summary>
internal sealed class PrismaEngine : IDisposable
{
    private readonly Process _process;

    private PrismaEngine(Process process) => _process = process;

    /// <summary>Starts the engine that a Node folder holds.</summary>
    /// <param name="nodeModules">The folder <c>node_modules</c> with Prisma's packages.</param>
    public static PrismaEngine Start(string nodeModules)
    {
        string[] places = ["@prisma/internals/node_modules/@prisma/prisma-schema-wasm", "@prisma/prisma-schema-wasm"];
        var module = places.Select(place => Path.GetFullPath(Path.Combine(nodeModules, place))).FirstOrDefault(Directory.Exists)
            ?? throw new InvalidOperationException($"'{nodeModules}' holds no '@prisma/prisma-schema-wasm': install the package 'prisma' there, or leave out '--node-modules'");
        return new PrismaEngine(Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "prisma-engine.mjs"), module])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    /// <summary>Reads a schema, outside any time.</summary>
    public void Load(string file) => Ask("load\t" + file);

    /// <summary>Runs <c>lint</c> or <c>format</c> once.</summary>
    public Sample Run(string operation, out int answer)
    {
        var line = Ask(operation);
        answer = line.GetProperty("answer").GetInt32();
        return new Sample(line.GetProperty("wallMs").GetDouble(), line.GetProperty("cpuMs").GetDouble(), 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private JsonElement Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
        return JsonDocument.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Prisma's engine ended: see what it wrote to the error output")).RootElement;
    }
}
