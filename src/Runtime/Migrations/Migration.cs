using System.Security.Cryptography;
using System.Text;

namespace SchemaFirst.Runtime.Migrations;

/// <summary>A migration: what one folder of a migrations directory holds.</summary>
/// <param name="Name">The folder's name (<c>20261122120000_add_posts</c>).</param>
/// <param name="Script">The SQL.</param>
/// <param name="Checksum">The SHA-256 of the script's UTF-8 bytes in lower-case hex digits.</param>
public sealed record Migration(string Name, string Script, string Checksum)
{
    /// <summary>A migration with its checksum computed.</summary>
    public static Migration Create(string name, string script) => new(name, script, ChecksumOf(script));

    /// <summary>The checksum of a script.</summary>
    public static string ChecksumOf(string script) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)));

    /// <summary>True when the script is what was recorded, whichever line endings either had.</summary>
    public bool Matches(string recordedChecksum) => Checksum == recordedChecksum || Schema.Migrations.Snapshots.Checksum.Matches(Script, recordedChecksum);
}
