using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using SchemaFirst.Studio.Api;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio;

/// <summary>
/// Studio's server: a page on the loopback interface and the API behind it. Whoever has the first address is let in; everybody else, other programs' pages in the
/// same browser included, is refused.
/// </summary>
public sealed class StudioServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Workspace _workspace;

    private StudioServer(WebApplication application, Workspace workspace, Uri address, IReadOnlyList<(string Method, string Path)> routes) =>
        (_application, _workspace, Address, Routes) = (application, workspace, address, routes);

    /// <summary>The address to open: it carries the token that lets a browser in.</summary>
    public Uri Address { get; }

    /// <summary>The addresses of the API with their methods: tests go through all of them, so that a new one is not forgotten.</summary>
    internal IReadOnlyList<(string Method, string Path)> Routes { get; }

    /// <summary>True where the page was built into this library; otherwise a message stands in its place.</summary>
    public static bool HasPage => PageFiles.Embedded.HasPage;

    /// <summary>Reads the schema and begins to listen.</summary>
    /// <param name="source">What to open.</param>
    /// <param name="options">How to serve it.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<StudioServer> StartAsync(IStudioSource source, StudioOptions options, CancellationToken cancellation)
    {
        var workspace = new Workspace(source, options);
        WebApplication? application = null;
        try
        {
            await workspace.RefreshAsync(cancellation);
            ApiRoute[] routes = [.. ApiRoutes.All(workspace)];
            application = Build(workspace, options, routes, out var door);
            await application.StartAsync(cancellation);
            var listening = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            var address = new Uri(listening);
            door.Open(address.Port);
            return new StudioServer(application, workspace, new Uri(address, "/?token=" + door.Token), [.. routes.Select(static route => (route.Method, route.Path))]);
        }
        catch
        {
            if (application is not null)
            {
                await application.DisposeAsync();
            }

            await workspace.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends what is on its way and stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
        await _workspace.DisposeAsync();
    }

    private static WebApplication Build(Workspace workspace, StudioOptions options, IEnumerable<ApiRoute> routes, out FrontDoor door)
    {
        // Empty: no settings of the folder that the tool happens to run in, no environment, no log.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ApiRoute.ShortBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
            kestrel.Listen(IPAddress.Loopback, options.Port, static listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        var guard = door = new FrontDoor();
        application.Use(SecurityHeaders.AddAsync);
        application.Use(Failures.For(workspace.Source));
        application.Use(guard.PassAsync);
        application.UseRouting();
        foreach (var route in routes)
        {
            application.Map(route.Path, route.AnswerAsync);
        }

        application.MapFallback("{*path}", PageFiles.Embedded.AnswerAsync);
        return application;
    }
}
