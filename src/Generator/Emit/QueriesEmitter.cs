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

        EmitExists(writer, model);
        writer.Close();
        writer.Blank();
    }

    private static void EmitMethod(IndentedWriter writer, ModelSpec model, QueryMethod method)
    {
        var read = method.Read(model.Types);
        var arguments = $"{model.Types[method.Arguments]}{(method.ArgumentsMayBeLeftOut ? "? arguments = null" : " arguments")}";
        var call = method.Call;
        writer.Blank();
        writer.Write($"/// <summary>{method.Words}</summary>");
        writer.Write($"public {method.Returns(read, selects: false)} {method.Name}({arguments}, {Cancellation}) =>");
        writer.Deeper(method.Reads is null or "Counted" ? $"{call}, cancellation);" : $"{call}, null, static row => new {read}(row), cancellation);");
        if (!method.CanSelect)
        {
            return;
        }

        writer.Blank();
        writer.Write($"/// <summary>{method.Words} {(method.Reads is null ? "Of each, only what the lambda reads is fetched." : "Only what the lambda reads is asked for.")}</summary>");
        var required = $"{model.Types[method.Arguments]}{(method.ArgumentsMayBeLeftOut ? "?" : "")} arguments";
        writer.Write($"public {method.Returns("TResult", selects: true)} {method.Name}<TResult>({required}, global::System.Func<{read}, TResult> select, {Cancellation}) =>");
        writer.Deeper(method.Reads is null ? $"{call}, null, select, cancellation);" : $"{call}, null, row => select(new {read}(row)), cancellation);");
    }

    private static void EmitExists(IndentedWriter writer, ModelSpec model)
    {
        writer.Blank();
        writer.Write("/// <summary>Finds out whether a record matches.</summary>");
        writer.Write($"public {Task}<bool> ExistsAsync({model.Types["Where"]}? where = null, {Cancellation}) =>");
        writer.Deeper("AnyAsync(where, cancellation);");
    }
}
