using SchemaFirst.Runtime.Databases;

namespace SchemaFirst;

/// <summary>
/// A client that others can make: the generator implements it for every client without a constructor of its own, so that nothing has to look for one
/// at run time.
/// </summary>
/// <typeparam name="TSelf">The client.</typeparam>
public interface ISchemaClient<TSelf> : ISchemaClient
    where TSelf : SchemaClient, ISchemaClient<TSelf>
{
    /// <summary>Makes a client of a database, which it owns from now on.</summary>
    /// <param name="database">The database.</param>
    /// <param name="options">How the client works.</param>
    static abstract TSelf Create(Database database, ClientOptions? options = null);
}
