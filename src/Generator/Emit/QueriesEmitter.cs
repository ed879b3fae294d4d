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
        EmitInterface(writer, model);
        var types = model.Types;
        var name = Escape(types.Local("Queries"));
        writer.Write($"/// <summary>The queries of {WhereEmitter.Documentable(model)}.</summary>");
        writer.Open($"{model.Accessibility} sealed class {name} : {(model.CanExtend ? $"global::SchemaFirst.Runtime.Client.ModelQueries<{types.Record}>, " : "")}{types.Interface}");
        writer.Write("/// <summary>Made by the client.</summary>");
        writer.Write($"public {name}(global::SchemaFirst.Runtime.Client.ClientContext context)");
        if (model.CanExtend)
        {
            writer.Deeper($": base(context, {Literals.Of(model.Name)})");
        }

        writer.Open();
        writer.Close();
        foreach (var method in Methods(model))
        {
            EmitMethod(writer, model, method);
        }

        writer.Blank();
        writer.Write("/// <inheritdoc/>");
        writer.Write($"public {Exists(model)} =>");
        writer.Deeper(model.CanExtend ? "AnyAsync(where, cancellation);" : UnfinishedEmitter.Remedy(model));
        writer.Close();
        writer.Blank();
    }

    /// <summary>Emits what the queries of a model are to those who put something else in their place.</summary>
    private static void EmitInterface(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>The queries of {WhereEmitter.Documentable(model)}, for code that may be given something else in their place.</summary>");
        writer.Open($"{model.Accessibility} partial interface {Escape(model.Types.LocalInterface)}{(model.CanExtend ? $" : global::SchemaFirst.Runtime.Client.IModelQueries<{model.Types.Record}>" : "")}");
        foreach (var method in Methods(model))
        {
            writer.Write($"/// <summary>{method.Words}</summary>");
            writer.Write(Whole(model, method) + ";");
            writer.Blank();
            if (method.CanSelect)
            {
                writer.Write($"/// <summary>{method.Words} {(method.Reads is null ? "Of each, only what the lambda reads is fetched." : "Only what the lambda reads is asked for.")}</summary>");
                writer.Write(Selected(model, method) + ";");
                writer.Blank();
            }
        }

        writer.Write("/// <summary>Finds out whether a record matches.</summary>");
        writer.Write(Exists(model) + ";");
        writer.Close();
        writer.Blank();
    }

    private static void EmitMethod(IndentedWriter writer, ModelSpec model, QueryMethod method)
    {
        var read = method.Read(model.Types);
        var call = method.Call;
        writer.Blank();
        writer.Write("/// <inheritdoc/>");
        writer.Write($"public {Whole(model, method)} =>");
        writer.Deeper(!model.CanExtend ? UnfinishedEmitter.Remedy(model) : method.Reads is null or "Counted" ? $"{call}, cancellation);" : $"{call}, null, static row => new {read}(row), cancellation);");
        if (!method.CanSelect)
        {
            return;
        }

        writer.Blank();
        writer.Write("/// <inheritdoc/>");
        writer.Write($"public {Selected(model, method)} =>");
        writer.Deeper(!model.CanExtend ? UnfinishedEmitter.Remedy(model) : method.Reads is null ? $"{call}, null, select, cancellation);" : $"{call}, null, static row => new {read}(row), select, cancellation);");
    }

    private static IEnumerable<QueryMethod> Methods(ModelSpec model) => QueryMethod.All.Where(method => method.IsFor(model));

    private static string Whole(ModelSpec model, QueryMethod method)
    {
        var arguments = $"{model.Types[method.Arguments]}{(method.ArgumentsMayBeLeftOut ? "? arguments = null" : " arguments")}";
        return $"{method.Returns(method.Read(model.Types), selects: false)} {method.Name}({arguments}, {Cancellation})";
    }

    private static string Selected(ModelSpec model, QueryMethod method)
    {
        var arguments = $"{model.Types[method.Arguments]}{(method.ArgumentsMayBeLeftOut ? "?" : "")} arguments";
        return $"{method.Returns("TResult", selects: true)} {method.Name}<TResult>({arguments}, global::System.Func<{method.Read(model.Types)}, TResult> select, {Cancellation})";
    }

    private static string Exists(ModelSpec model) => $"{Task}<bool> ExistsAsync({model.Types["Where"]}? where = null, {Cancellation})";
}
