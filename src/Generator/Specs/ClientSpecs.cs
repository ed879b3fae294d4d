using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads what is emitted for a client class.</summary>
internal static class ClientSpecs
{
    // Members of SchemaClient and of every object; a model of such a name gets a property of another.
    private static readonly string[] Reserved =
    [
        "Database", "TransactionAsync", "QueryAsync", "ExecuteAsync", "DisposeAsync", "Dispose", "Model", "Context", "CreateTwin", "CreateScoped",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    /// <summary>The specification of one client class.</summary>
    public static ClientSpec From(
        ClientShape client, EquatableArray<ClientShape> parts, EquatableArray<ModelSpec> models, RelationMode mode, TypeNameTable names)
    {
        var others = parts.Where(part => part.FullClrName == client.FullClrName).SelectMany(static part => part.OtherMembers).ToEquatableArray();
        var taken = new HashSet<string>(Reserved.Concat(others), StringComparer.Ordinal) { client.ClrName };
        return new ClientSpec
        {
            ClrName = client.ClrName,
            Namespace = client.Namespace,
            HintName = names.FileOf(client),
            InterfaceName = names.InterfaceOf(client),
            IsPublic = parts.Any(part => part.FullClrName == client.FullClrName && part.Accessibility == "public")
                && models.All(static model => model.IsIgnored || model.Accessibility == "public"),
            IsSealed = parts.Any(part => part.FullClrName == client.FullClrName && part.IsSealed),
            Models = models.Select(model => new ClientModelSpec(
                model.Name,
                model.IsIgnored ? "" : Names.Unique(model.Types.ClrName, taken, "Table"),
                model.Types,
                model.Accessibility,
                model.IsIgnored,
                model.Documentation)).ToEquatableArray(),
            RelationMode = mode.ToString(),
            ScriptMethod = Names.Unique("ReadScript", taken),
            OtherMembers = others,
        };
    }
}
