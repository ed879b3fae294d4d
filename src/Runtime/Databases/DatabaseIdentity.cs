namespace SchemaFirst.Runtime.Databases;

/// <summary>Which database it is, in OpenTelemetry's terms.</summary>
/// <param name="System"><c>db.system.name</c>: <c>sqlite</c>, <c>postgresql</c>.</param>
/// <param name="Namespace"><c>db.namespace</c>: the database's name.</param>
/// <param name="Address"><c>server.address</c>; null for a database without a server.</param>
/// <param name="Port"><c>server.port</c>.</param>
public sealed record DatabaseIdentity(string System, string Namespace, string? Address = null, int? Port = null);
