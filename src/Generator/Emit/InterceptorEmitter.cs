using SchemaFirst.Generator.Select;
using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what stands in the place of queries with a select lambda: the same query, told which columns and relations to fetch.</summary>
internal static class InterceptorEmitter
{
    private const string Client = "global::SchemaFirst.Runtime.Client.";

    /// <summary>The file's text.</summary>
    public static string Emit(IReadOnlyList<Interception> calls, IEnumerable<ModelSpec> models)
    {
        var writer = FileEmitter.Begin("", []);
        writer.Open("namespace System.Runtime.CompilerServices");
        writer.Write("[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true)]");
        writer.Write("file sealed class InterceptsLocationAttribute(int version, string data) : global::System.Attribute");
        writer.Open();
        writer.Write("public int Version { get; } = version;");
        writer.Blank();
        writer.Write("public string Data { get; } = data;");
        writer.Close();
        writer.Close();
        writer.Blank();
        writer.Open("namespace SchemaFirst.Generated");
        writer.Open("file static class SelectInterceptors");
        RowsEmitter? rows = null;
        for (var index = 0; index < calls.Count; index++)
        {
            if (calls[index] is InterceptedCall call)
            {
                EmitCall(writer, call, index);
            }
            else if (calls[index] is InterceptedRows query)
            {
                (rows ??= new RowsEmitter(models)).Emit(writer, query, index);
            }
        }

        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void EmitCall(IndentedWriter writer, InterceptedCall call, int index)
    {
        var (method, types) = (call.Method, call.Model.Types);
        var arguments = types[method.Arguments] + (method.ArgumentsMayBeLeftOut ? "?" : "");
        var kind = call.Reads is null ? "Selection" : "AggregateSelection";
        writer.Write($"private static readonly {Client}{kind} Selection{index} =");
        writer.Deeper((call.Touched is { } touched ? Selection(touched) : Selection(call.Reads!)) + ";");
        writer.Blank();
        writer.Write(call.Location);
        var read = method.Read(types);
        writer.Write($"public static {method.Returns("TResult", selects: true)} {method.Name}{index}<TResult>(");
        writer.Deeper($"this {(call.ThroughInterface ? types.Interface : types["Queries"])} self, {arguments} arguments, global::System.Func<{read}, TResult> select, global::System.Threading.CancellationToken cancellation) =>");
        var made = call.Reads is null ? "select" : method.Reads is "Group" or "Aggregated"
            ? $"static row => row.As(static row => new {read}(row)), select"   // the same object for each row in turn, where nobody keeps it
            : $"static row => new {read}(row), select";
        if (call.ThroughInterface)
        {
            writer.Deeper($"self is {types["Queries"]} queries");
            writer.Deeper($"    ? queries.{method.Call}, Selection{index}, {made}, cancellation)");
            writer.Deeper($"    : self.{method.Name}(arguments, select, cancellation);");
        }
        else
        {
            writer.Deeper($"self.{method.Call}, Selection{index}, {made}, cancellation);");
        }

        writer.Blank();
    }

    private static string Selection(AggregateReads reads)
    {
        return $"new({Places(reads.Count)}, {Places(reads.Sum)}, {Places(reads.Average)}, {Places(reads.Min)}, {Places(reads.Max)}){(reads.AtOnce ? " { ReadsAtOnce = true }" : "")}";

        static string Places(IEnumerable<int> places) => $"[{string.Join(", ", places)}]";
    }

    private static string Selection(Touched touched)
    {
        var model = touched.Model;
        var places = touched.Columns.ToList();
        if (places.Count == 0 && AnyColumn(model) is { } place)
        {
            // A request fetches at least one column.
            places.Add(place);
        }

        var columns = places.Select(index => $"new({Literals.Of(model.Scalars[index].Name)}, {index})");
        var children = touched.Relations.Select(child => $"new({Literals.Of(model.Relations[child.Key].Name)}, {child.Key}, {Selection(child.Value)}{(touched.Escapes ? "" : SubQueryEmitter.Arguments(child.Value))})");
        return $"new {Client}SelectionOf<{model.Loaded}>({model.Scalars.Count}, [{string.Join(", ", columns)}], [{string.Join(", ", children)}], [{string.Join(", ", touched.Counts.Select(static name => Literals.Of(name)))}])";
    }

    private static int? AnyColumn(ModelSpec model)
    {
        var key = model.Keys.FirstOrDefault()?.Fields[0];
        for (var index = 0; index < model.Scalars.Count; index++)
        {
            if (key is null ? !model.Scalars[index].IsUnsupported : model.Scalars[index].Name == key)
            {
                return index;
            }
        }

        return null;
    }
}
