using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Tests.Writes;

/// <summary>A kind of database that facts are checked on.</summary>
public interface IBackend
{
    /// <summary>The provider's name in a schema.</summary>
    string Provider { get; }

    /// <summary>Makes a database with the tables that a script creates, and with nothing else.</summary>
    Task<Database> CreateAsync(string script);
}
