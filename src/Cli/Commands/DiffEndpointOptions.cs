using System.CommandLine;

namespace SchemaFirst.Cli.Commands;

/// <summary>The options that name one end of a diff.</summary>
internal sealed class DiffEndpointOptions
{
    private readonly string _name;
    private readonly Option<bool> _empty;
    private readonly Option<string?> _schema;

    public DiffEndpointOptions(string name, string description)
    {
        _name = name;
        _empty = new Option<bool>($"--{name}-empty") { Description = $"{description}: an empty database." };
        _schema = new Option<string?>($"--{name}-schema") { Description = $"{description}: a .prisma file, a folder of them, or a C# project." };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_empty);
        command.Options.Add(_schema);
    }

    public DiffEndpoint Read(ParseResult parsed)
    {
        DiffEndpoint?[] given =
        [
            parsed.GetValue(_empty) ? new DiffEndpoint.Empty() : null,
            parsed.GetValue(_schema) is { } path ? new DiffEndpoint.Schema(path) : null,
        ];
        return given.Count(static endpoint => endpoint is not null) == 1
            ? given.Single(static endpoint => endpoint is not null)!
            : throw new CliException("SF9020", $"A diff needs exactly one --{_name}-… option", $"Give one of --{_name}-empty, --{_name}-schema");
    }
}
