using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the queries of a model.</summary>
internal static class QueriesEmitter
{
    private const string Cancellation = "global::System.Threading.CancellationToken cancellation = default";
    private const string Task = "global::System.Threading.Tasks.Task";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var types = model.Types;
        var name = Escape(types.Local("Queries"));
        writer.Write($"/// <summary>The queries of {WhereEmitter.Documentable(model)}.</summary>");
        writer.Open($"{model.Accessibility} sealed class {name} : global::SchemaFirst.Runtime.Client.ModelQueries<{types.Record}>");
        writer.Write("/// <summary>Made by the client.</summary>");
        writer.Write($"public {name}(global::SchemaFirst.Runtime.Client.ClientContext context)");
        writer.Deeper($": base(context, {Literals.Of(model.Name)})");
        writer.Open();
        writer.Close();
        foreach (var method in QueryMethod.All)
        {
            if (method.IsFor(model))
            {
                EmitMethod(writer, model, method);
            }
        }

        writer.Close();
        writer.Blank();
    }

    private static void EmitMethod(IndentedWriter writer, ModelSpec model, QueryMethod method)
    {
        var record = model.Types.Record;
        var arguments = $"{model.Types[method.Arguments]}{(method.ArgumentsMayBeLeftOut ? "? arguments = null" : " arguments")}";
        var call = $"{method.Runner}(global::SchemaFirst.Runtime.Requests.QueryAction.{method.Action}, arguments";
        writer.Blank();
        writer.Write($"/// <summary>{method.Words}</summary>");
        writer.Write($"public {Task}<{method.Answer(record)}> {method.Name}({arguments}, {Cancellation}) =>");
        writer.Deeper($"{call}, cancellation);");
        if (!method.CanSelect)
        {
            return;
        }

        writer.Blank();
        writer.Write($"/// <summary>{method.Words} Of each, only what the lambda reads is fetched.</summary>");
        var required = $"{model.Types[method.Arguments]}{(method.ArgumentsMayBeLeftOut ? "?" : "")} arguments";
        writer.Write($"public {Task}<{method.Answer("TResult")}> {method.Name}<TResult>({required}, global::System.Func<{record}, TResult> select, {Cancellation}) =>");
        writer.Deeper($"{call}, null, select, cancellation);");
    }
}
