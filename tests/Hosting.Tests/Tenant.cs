namespace SchemaFirst.Hosting.Tests;

/// <summary>Whom a scope works for.</summary>
internal sealed class Tenant
{
    public string Name { get; set; } = "";
}
