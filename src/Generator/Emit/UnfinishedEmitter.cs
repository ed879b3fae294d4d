using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>
/// Emits what stands for a record that cannot be extended, where the runtime asks for a complete one. The compiler stops before it prints what analyzers
/// found as soon as one declaration is wrong: without it there would be a page of errors in generated files instead of the rule that was broken.
/// </summary>
internal static class UnfinishedEmitter
{
    private const string Client = "global::SchemaFirst.Runtime.Client.";
    private const string Row = "global::SchemaFirst.Runtime.Execution.RowReader row, int offset";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var name = model.Types["Unfinished"];
        writer.Write($"/// <summary>Stands for {WhereEmitter.Documentable(model)}, which could not be completed.</summary>");
        writer.Write("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"{model.Accessibility} sealed class {Escape(model.Types.Local("Unfinished"))} : {Client}IRecord<{name}>");
        writer.Write($"static {name} {Client}IRecord<{name}>.Load({Row}) => {Remedy(model)}");
        writer.Blank();
        writer.Write($"static {name} {Client}IRecord<{name}>.Load({Row}, int[] places) => {Remedy(model)}");
        writer.Blank();
        writer.Write($"void {Client}IRecord<{name}>.SetRelation(int relation, object? value) => {Remedy(model)}");
        writer.Blank();
        writer.Write($"void {Client}IRecord<{name}>.SetCount(string relation, int count) => {Remedy(model)}");
        writer.Close();
        writer.Blank();
    }

    /// <summary>What happens at run time where somebody has silenced the rule.</summary>
    public static string Remedy(ModelSpec model) =>
        $"throw new global::System.InvalidOperationException({Literals.Of($"'{model.Types.ClrName}' has no generated half: make it a partial record that is neither nested nor generic")});";
}
