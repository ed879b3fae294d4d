using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the conditions on a model's records.</summary>
internal static class WhereEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var type = model.Types.Local("Where");
        writer.Write($"/// <summary>A condition on records of {Documentable(model)}: all that is said must hold.</summary>");
        writer.Open($"{model.Accessibility} sealed class {Escape(type)} : global::SchemaFirst.Runtime.Client.IArguments");
        var logic = Logic.Of(model).Conditions(model.Types["Where"]);
        var relations = new HashSet<string>(model.Relations.Select(static relation => relation.Name), StringComparer.Ordinal);
        var columns = Conditions(model, name => !relations.Contains(name));
        var further = new FurtherConditions(model, logic.Concat(Conditions(model, relations.Contains)));
        columns.ForEach(column => column.EmitProperty(writer));
        further.EmitProperties(writer);
        writer.Open("void global::SchemaFirst.Runtime.Client.IArguments.WriteTo(global::SchemaFirst.Runtime.Requests.ArgumentWriter writer)");
        writer.Write("writer.BeginObject();");
        further.EmitWrites(writer, logic.Contains);
        columns.ForEach(column => column.EmitWrite(writer, Own(column.Name)));
        further.EmitWrites(writer, condition => !logic.Contains(condition));
        writer.Write("writer.EndObject();");
        writer.Close();
        further.EmitState(writer);
        writer.Close();
        writer.Blank();
    }

    /// <summary>The model's name as it can stand in documentation.</summary>
    public static string Documentable(ModelSpec model) => $"<c>{model.Types.ClrName}</c>";

    /// <summary>The conditions on some fields, in the fields' order.</summary>
    internal static List<Condition> Conditions(ModelSpec model, Func<string, bool> includes) =>
        [.. model.FieldOrder.Where(includes).Select(name => Condition.Of(model, name)).OfType<Condition>()];
}
