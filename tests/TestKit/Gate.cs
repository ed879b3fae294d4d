using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace SchemaFirst.TestKit;

/// <summary>
/// A port that leads to a database server and can be closed, as if the server had ended: the server of the tests is shared and cannot end itself.
/// It counts the round trips, too, of what goes through it.
/// </summary>
public sealed class Gate : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly List<TcpClient> _clients = [];
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _roundTrips;
    private volatile bool _isServersTurn;

    public Gate(string connection)
    {
        _server = new NpgsqlConnectionStringBuilder(connection);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener);
    }

    /// <summary>The connection string that leads through the gate.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Port = Port }.ConnectionString;

    /// <summary>How often a client has spoken after the server had, with one connection at a time.</summary>
    public int RoundTrips => Volatile.Read(ref _roundTrips);

    private int Port { get; }

    /// <summary>Breaks the connections and takes no new ones.</summary>
    public void Close()
    {
        _listener.Stop();
        lock (_clients)
        {
            _clients.ForEach(static client => client.Dispose());
            _clients.Clear();
        }
    }

    /// <summary>Takes connections again.</summary>
    public void Open()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var (here, there) = (await listener.AcceptTcpClientAsync(), new TcpClient());
                await there.ConnectAsync(_server.Host!, _server.Port);
                lock (_clients)
                {
                    _clients.AddRange([here, there]);
                }

                _ = CopyAsync(here, there, isClient: true);
                _ = CopyAsync(there, here, isClient: false);
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The gate was closed.
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, bool isClient)
    {
        try
        {
            var buffer = new byte[8192];
            while (await from.GetStream().ReadAsync(buffer) is var count and > 0)
            {
                if (isClient && !_isServersTurn)
                {
                    Interlocked.Increment(ref _roundTrips);
                }

                _isServersTurn = isClient;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // So was the connection.
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
