using SchemaFirst.Runtime.Client;

namespace SchemaFirst;

/// <summary>A client's database as a whole.</summary>
public sealed class ClientDatabase
{
    private readonly ClientContext _context;

    internal ClientDatabase(ClientContext context) => _context = context;

    /// <summary>A hash of the client's schema; two builds with the same schema have the same.</summary>
    public string SchemaHash => _context.Model.SchemaHash;

    /// <summary>The SQL that creates the client's schema in an empty database.</summary>
    /// <exception cref="InvalidOperationException">The client does not name the database's provider.</exception>
    public string CreateScript => _context.Model.Script ?? throw new InvalidOperationException(
        $"The client's schema is not for '{_context.Model.Provider}': name it in [Datasource(…)]");

    /// <summary>Creates the client's tables in an empty database; for tests and first steps. What lives longer wants migrations.</summary>
    public async Task CreateAsync(CancellationToken cancellation = default)
    {
        var connection = await _context.Engine.Database.ConnectAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await connection.ExecuteAsync(CreateScript, default, cancellation).ConfigureAwait(false);
        }
    }
}
