using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits a client's other half: its models, how its twins for transactions are made, its metadata and its SQL.</summary>
internal static class ClientEmitter
{
    private const string Context = "global::SchemaFirst.Runtime.Client.ClientContext";
    private const string Provider = "global::SchemaFirst.Schema.Model.Provider";
    private const string Task = "global::System.Threading.Tasks.Task";

    /// <summary>The file's text.</summary>
    public static string Emit(ClientSpec client)
    {
        var name = Escape(client.ClrName);
        var writer = FileEmitter.Begin(client.Namespace, []);

        // A constructor of the user's own may ask for more than a database: then it is the user who says how a client is made.
        var isMadeHere = !client.OtherMembers.Contains(".ctor");
        var faces = Global(client.Namespace, client.InterfaceName) + (isMadeHere ? $", global::SchemaFirst.ISchemaClient<{Global(client.Namespace, client.ClrName)}>" : "");
        writer.Open($"partial class {name} : {faces}");
        if (isMadeHere)
        {
            EmitFactory(writer, client);
        }

        EmitConstructors(writer, client, name);
        foreach (var model in client.Models)
        {
            if (!model.IsIgnored)
            {
                EmitModel(writer, model);
            }
        }

        EmitTransactions(writer, client);
        ClientInterfaceEmitter.EmitImplementation(writer, client);
        EmitMetadata(writer, client);
        writer.Close();
        writer.Blank();
        ModelsEmitter.Emit(writer, client);
        writer.Blank();
        ClientInterfaceEmitter.Emit(writer, client);
        return writer.ToString();
    }

    private static void EmitConstructors(IndentedWriter writer, ClientSpec client, string name)
    {
        if (!client.OtherMembers.Contains(".ctor"))
        {
            writer.Write("/// <summary>A client of a database, which it owns from now on.</summary>");
            writer.Write("/// <param name=\"database\">The database.</param>");
            writer.Write("/// <param name=\"options\">How the client works; left out: as Prisma's does.</param>");
            writer.Write($"public {name}(global::SchemaFirst.Runtime.Databases.Database database, global::SchemaFirst.ClientOptions? options = null)");
            writer.Deeper(": base(database, options)");
            writer.Open();
            writer.Close();
            writer.Blank();
        }

        writer.Write($"private {name}({Context} context)");
        writer.Deeper(": base(context)");
        writer.Open();
        writer.Close();
        writer.Blank();
    }

    private static void EmitFactory(IndentedWriter writer, ClientSpec client)
    {
        var type = Global(client.Namespace, client.ClrName);
        const string Parameters = "global::SchemaFirst.Runtime.Databases.Database database, global::SchemaFirst.ClientOptions? options";
        writer.Write("/// <inheritdoc/>");
        writer.Write($"static {type} global::SchemaFirst.ISchemaClient<{type}>.Create({Parameters}) => new {type}(database, options);");
        writer.Blank();
    }

    private static void EmitModel(IndentedWriter writer, ClientModelSpec model)
    {
        var queries = model.Types["Queries"];
        var accessibility = model.Accessibility == "public" ? "public" : "internal";
        writer.Summary(model.Documentation, $"The queries of <c>{model.Types.ClrName}</c>.");
        writer.Write($"{accessibility} {queries} {Escape(model.PropertyName)} => _{model.PropertyName}Queries ??= new {queries}(Context);");
        writer.Blank();
        writer.Write($"private {queries}? _{model.PropertyName}Queries;");
        writer.Blank();
    }

    private static void EmitTransactions(IndentedWriter writer, ClientSpec client)
    {
        var type = Global(client.Namespace, client.ClrName);
        const string Options = "global::SchemaFirst.TransactionOptions? options = null, global::System.Threading.CancellationToken cancellation = default";
        writer.Write("/// <summary>Runs queries as one: all of what they write is kept when the body ends, and nothing when it throws.</summary>");
        writer.Write($"public {Task} TransactionAsync(global::System.Func<{type}, {Task}> body, {Options}) =>");
        writer.Deeper($"RunTransactionAsync<object?>(async twin => {{ await body(({type})twin).ConfigureAwait(false); return null; }}, options, cancellation);");
        writer.Blank();
        writer.Write("/// <summary>Runs queries as one, and answers what the body answers.</summary>");
        writer.Write($"public {Task}<TResult> TransactionAsync<TResult>(global::System.Func<{type}, {Task}<TResult>> body, {Options}) =>");
        writer.Deeper($"RunTransactionAsync(twin => body(({type})twin), options, cancellation);");
        writer.Blank();
        writer.Write("/// <inheritdoc/>");
        writer.Write($"protected override global::SchemaFirst.SchemaClient CreateTwin({Context} context) => new {type}(context);");
        writer.Blank();
    }

    private static void EmitMetadata(IndentedWriter writer, ClientSpec client)
    {
        writer.Write("/// <inheritdoc/>");
        writer.Open($"protected override global::SchemaFirst.Runtime.Client.ClientModel CreateModel({Provider} provider)");
        var models = ModelsEmitter.TypeOf(client);
        writer.Write($"var models = new global::SchemaFirst.Runtime.Client.ModelSet(provider, global::SchemaFirst.Schema.Model.RelationMode.{client.RelationMode}, {models}.Names, {models}.Create);");
        writer.Write("string? script = null;");
        writer.Write($"var hash = {Literals.Of(ContentHash.Of([]))};");
        writer.Write("string? fault = null;");
        writer.Write($"{client.ScriptMethod}(provider, ref script, ref hash, ref fault);");
        writer.Open("return new global::SchemaFirst.Runtime.Client.ClientModel(models)");
        writer.Write("SchemaHash = hash,");
        writer.Write("Script = script,");
        writer.Write("SchemaFault = fault,");
        writer.Write($"Migrations = {Global(client.Namespace, client.ClrName + "Migrations")}.All,");
        writer.Write($"MigratedSchemaHash = {Global(client.Namespace, client.ClrName + "Migrations")}.SchemaHash,");
        writer.Close(";");
        writer.Close();
        writer.Blank();
        writer.Write($"static partial void {client.ScriptMethod}({Provider} provider, ref string? script, ref string hash, ref string? fault);");
    }
}
