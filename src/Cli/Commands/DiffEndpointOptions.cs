using System.CommandLine;
using SchemaFirst.Cli.Settings;

namespace SchemaFirst.Cli.Commands;

/// <summary>The options that name one end of a diff.</summary>
internal sealed class DiffEndpointOptions
{
    private readonly string _name;
    private readonly Option<bool> _empty;
    private readonly Option<string?> _schema;
    private readonly Option<string?> _migrations;
    private readonly Option<string?> _url;
    private readonly Option<bool> _datasource;

    public DiffEndpointOptions(string name, string description)
    {
        _name = name;
        _empty = new Option<bool>($"--{name}-empty") { Description = $"{description}: an empty database." };
        _schema = new Option<string?>($"--{name}-schema") { Description = $"{description}: a .prisma file, a folder of them, or a C# project." };
        _migrations = new Option<string?>($"--{name}-migrations") { Description = $"{description}: what a folder of migrations leads to (tried out on a shadow database)." };
        _url = new Option<string?>($"--{name}-url") { Description = $"{description}: what a live database holds." };
        _datasource = new Option<bool>($"--{name}-config-datasource") { Description = $"{description}: what the project's database holds." };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_empty);
        command.Options.Add(_schema);
        command.Options.Add(_migrations);
        command.Options.Add(_url);
        command.Options.Add(_datasource);
    }

    public DiffEndpoint Read(ParseResult parsed)
    {
        DiffEndpoint?[] given =
        [
            parsed.GetValue(_empty) ? new DiffEndpoint.Empty() : null,
            parsed.GetValue(_schema) is { } path ? new DiffEndpoint.Schema(path) : null,
            parsed.GetValue(_migrations) is { } folder ? new DiffEndpoint.Migrations(folder) : null,
            parsed.GetValue(_url) is { } url ? new DiffEndpoint.Live(url) : null,
            parsed.GetValue(_datasource) ? new DiffEndpoint.Live(ConnectionChoice.Resolve(null, SettingsReader.Read())) : null,
        ];
        return given.Count(static endpoint => endpoint is not null) == 1
            ? given.Single(static endpoint => endpoint is not null)!
            : throw new CliException("SF9020", $"A diff needs exactly one --{_name}-… option", $"Give one of --{_name}-empty, --{_name}-schema, --{_name}-migrations, --{_name}-url, --{_name}-config-datasource");
    }
}
