using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SchemaFirst.Extensions.Hosting;

/// <summary>Reads a client's options from the program's settings, where there are any.</summary>
internal sealed class ClientSettings(string client, IServiceProvider services) : IConfigureNamedOptions<SchemaFirstOptions>
{
    public void Configure(string? name, SchemaFirstOptions options)
    {
        if (name == client && services.GetService<IConfiguration>() is { } settings)
        {
            options.ConnectionString = settings.GetConnectionString(client);
            settings.GetSection($"SchemaFirst:{client}").Bind(options);
        }
    }

    public void Configure(SchemaFirstOptions options) => Configure(Options.DefaultName, options);
}
