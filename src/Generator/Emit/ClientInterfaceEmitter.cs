using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what a client is to code that may be given something else in its place: an interface of its models and transactions.</summary>
internal static class ClientInterfaceEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Options = "global::SchemaFirst.TransactionOptions? options";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellation";

    /// <summary>Emits the interface.</summary>
    public static void Emit(IndentedWriter writer, ClientSpec client)
    {
        var self = Global(client.Namespace, client.InterfaceName);
        writer.Write($"/// <summary>What <see cref=\"{Global(client.Namespace, client.ClrName)}\"/> can do, for code that may be given something else in its place.</summary>");
        writer.Open($"{(client.IsPublic ? "public" : "internal")} partial interface {Escape(client.InterfaceName)} : global::SchemaFirst.ISchemaClient");
        foreach (var model in Models(client))
        {
            writer.Summary(model.Documentation, $"The queries of <c>{model.Types.ClrName}</c>.");
            writer.Write($"{model.Types.Interface} {Escape(model.PropertyName)} {{ get; }}");
            writer.Blank();
        }

        writer.Write("/// <summary>Runs queries as one: all of what they write is kept when the body ends, and nothing when it throws.</summary>");
        writer.Write($"{Task} TransactionAsync(global::System.Func<{self}, {Task}> body, {Options} = null, {Cancellation} = default);");
        writer.Blank();
        writer.Write("/// <summary>Runs queries as one, and answers what the body answers.</summary>");
        writer.Write($"{Task}<TResult> TransactionAsync<TResult>(global::System.Func<{self}, {Task}<TResult>> body, {Options} = null, {Cancellation} = default);");
        writer.Close();
    }

    /// <summary>Emits how the class implements it.</summary>
    public static void EmitImplementation(IndentedWriter writer, ClientSpec client)
    {
        var self = Global(client.Namespace, client.InterfaceName);
        foreach (var model in Models(client))
        {
            writer.Write("/// <inheritdoc/>");
            writer.Write($"{model.Types.Interface} {self}.{Escape(model.PropertyName)} => {Escape(model.PropertyName)};");
            writer.Blank();
        }

        writer.Write("/// <inheritdoc/>");
        writer.Write($"{Task} {self}.TransactionAsync(global::System.Func<{self}, {Task}> body, {Options}, {Cancellation}) =>");
        writer.Deeper("TransactionAsync(body, options, cancellation);");
        writer.Blank();
        writer.Write("/// <inheritdoc/>");
        writer.Write($"{Task}<TResult> {self}.TransactionAsync<TResult>(global::System.Func<{self}, {Task}<TResult>> body, {Options}, {Cancellation}) =>");
        writer.Deeper("TransactionAsync<TResult>(body, options, cancellation);");
        writer.Blank();
    }

    private static IEnumerable<ClientModelSpec> Models(ClientSpec client) => client.Models.Where(static model => !model.IsIgnored);
}
