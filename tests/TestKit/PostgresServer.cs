using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace SchemaFirst.TestKit;

/// <summary>
/// A PostgreSQL server for tests: the one that <c>SCHEMAFIRST_TEST_POSTGRES</c> names (a connection string to a server where databases may be
/// created), else a throw-away cluster made from the installed server binaries, which ends with the process.
/// </summary>
public sealed class PostgresServer
{
    /// <summary>The name of the role that has to show a password, once a test has made it.</summary>
    public const string PasswordRole = "sf_secret";

    private const string Clusters = "schemafirst-pg-";

    private static readonly Lazy<PostgresServer> Running = new(Start);
    private int _databases;

    private PostgresServer(string connectionString) => ConnectionString = connectionString;

    /// <summary>The server of this process, started when first asked for.</summary>
    /// <exception cref="InvalidOperationException">There are no server binaries, or the server does not start; the message says what to do.</exception>
    public static PostgresServer Shared => Running.Value;

    /// <summary>A connection string to the server's maintenance database.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes a new empty database and returns its connection string.</summary>
    public string CreateDatabase(string? template = null)
    {
        var name = $"sf_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
        Execute($"CREATE DATABASE {name}{(template is null ? "" : $" TEMPLATE {template}")} STRATEGY file_copy");
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>Drops a database made by <see cref="CreateDatabase"/>, closing what still uses it.</summary>
    public void DropDatabase(string connectionString)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));
        Execute($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static PostgresServer Start()
    {
        if (Environment.GetEnvironmentVariable("SCHEMAFIRST_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return new PostgresServer(given);
        }

        var binaries = FindBinaries();
        Sweep();
        var data = Directory.CreateTempSubdirectory(Clusters).FullName;
        var port = FreePort();

        // The server refuses to run as root, so root becomes the user that Debian's package makes.
        string[] prefix = Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
        if (prefix.Length > 0)
        {
            Run(["chown", "postgres", data]);
        }

        Run([.. prefix, Path.Combine(binaries, "initdb"), "-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"]);
        // One role must show its password, so that a wrong one can be refused.
        var rules = Path.Combine(data, "pg_hba.conf");
        File.WriteAllText(rules, $"host all {PasswordRole} all scram-sha-256\n{File.ReadAllText(rules)}");
        var server = Launch([
            .. prefix.Length > 0 ? [.. prefix, "--pdeathsig=INT"] : prefix,
            Path.Combine(binaries, "postgres"), "-D", data, "-k", data, "-p", port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
            "-c", "timezone=UTC", "-c", "max_connections=200",

            // A schema of thousands of tables is dropped in one transaction, which locks each of its objects.
            "-c", "max_locks_per_transaction=512",
        ]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(server, data);

        var connectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Timeout=30;Command Timeout=120";
        WaitUntilOpen(connectionString, server);
        return new PostgresServer(connectionString);
    }

    // A test process is seldom given the time to delete its cluster, of some 200 MB: those whose server has ended, or never began, go when the next one starts.
    private static void Sweep()
    {
        foreach (var old in OperatingSystem.IsLinux() ? Directory.GetDirectories(Path.GetTempPath(), Clusters + "*") : [])
        {
            try
            {
                var lockFile = Path.Combine(old, "postmaster.pid");
                var isUsed = File.Exists(lockFile)
                    ? File.ReadLines(lockFile).FirstOrDefault() is { } server && Directory.Exists("/proc/" + server)
                    : Directory.GetLastWriteTimeUtc(old) > DateTime.UtcNow.AddMinutes(-10);
                if (!isUsed)
                {
                    Directory.Delete(old, recursive: true);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or swept by another process at the same time.
            }
        }
    }

    private static string FindBinaries()
    {
        var roots = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var found = roots.OrderByDescending(static root => int.TryParse(Path.GetFileName(root), out var version) ? version : 0)
            .Select(static root => Path.Combine(root, "bin")).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(static directory => File.Exists(Path.Combine(directory, "initdb")) && File.Exists(Path.Combine(directory, "postgres")));
        return found ?? throw new InvalidOperationException(
            "PostgreSQL's server binaries are not installed: install the package 'postgresql', or set SCHEMAFIRST_TEST_POSTGRES to a connection string of a server where databases may be created.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void WaitUntilOpen(string connectionString, Process server)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (attempt < 600 && !server.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static void Stop(Process server, string data)
    {
        if (!server.HasExited)
        {
            Run(["kill", "-INT", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            server.WaitForExit(5000);
        }

        try
        {
            Directory.Delete(data, recursive: true);
        }
        catch (IOException)
        {
            // A file that the server still holds: the temporary folder is swept by the system.
        }
    }

    private static Process Launch(string[] command)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() },
        };
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };

        // The signal at the parent's death comes when the starting *thread* ends, and threads of the pool do end: the server gets one of its own.
        using var started = new ManualResetEventSlim();
        new Thread(() =>
        {
            process.Start();
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            started.Set();
            process.WaitForExit();
        }) { IsBackground = true, Name = "PostgreSQL" }.Start();
        started.Wait();
        return process;
    }

    private static void Run(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{Path.GetFileName(command[0])}' ended with {process.ExitCode}: {error.Result}");
        }
    }
}
