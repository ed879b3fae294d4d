using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaFirst.Testing;

/// <summary>Takes down the SQL that a client sends, and compares it with a file beside the test.</summary>
public sealed class SqlRecorder
{
    private readonly Lock _gate = new();
    private readonly List<string> _statements = [];

    /// <summary>Begins to record the statements of clients that are given these options.</summary>
    /// <param name="options">How the client works else.</param>
    public SqlRecorder(ClientOptions? options = null)
    {
        var others = options?.OnQuery;
        Options = (options ?? new ClientOptions()) with
        {
            OnQuery = query =>
            {
                others?.Invoke(query);
                lock (_gate)
                {
                    _statements.Add(query.Query);
                }
            },
        };
    }

    /// <summary>The options to make a client with.</summary>
    public ClientOptions Options { get; }

    /// <summary>The statements so far; values of parameters are not among them.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_gate)
            {
                return [.. _statements];
            }
        }
    }

    /// <summary>Forgets the statements so far: after what a test prepares.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _statements.Clear();
        }
    }

    /// <summary>
    /// Compares the statements with <c>Snapshots/</c><i>file</i><c>.</c><i>test</i><c>.sql</c> beside the test's file, and forgets them. A file that is missing is
    /// written, and so is a different one where the variable <c>SCHEMAFIRST_UPDATE</c> is set; with <c>CI</c> set, neither is.
    /// </summary>
    /// <param name="name">What the snapshot is called; left out: the test's name.</param>
    /// <param name="member">The compiler's.</param>
    /// <param name="file">The compiler's.</param>
    /// <exception cref="SnapshotException">The statements differ, or there is no snapshot; the message shows both.</exception>
    public void Match(string? name = null, [CallerMemberName] string member = "", [CallerFilePath] string file = "")
    {
        var actual = new StringBuilder();
        foreach (var statement in Statements)
        {
            actual.Append(statement).Append(";\n");
        }

        Clear();
        var folder = Path.Combine(Path.GetDirectoryName(file) ?? "", "Snapshots");
        SqlSnapshot.Match(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.{name ?? member}.sql"), actual.ToString());
    }
}
