using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the record's other half: its relations, its equality over columns, and how it is read from a row.</summary>
internal static class RecordEmitter
{
    private const string Client = "global::SchemaFirst.Runtime.Client.";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var record = model.Types.Record;
        var state = RecordNames.Of(model);
        writer.Open(model.IsIgnored ? $"partial record {Escape(model.Types.ClrName)}" : $"partial record {Escape(model.Types.ClrName)} : {Client}IRecord<{record}>{(state.HasState ? $", {Client}IRelationState" : "")}");
        if (!model.IsIgnored && state.HasState)
        {
            writer.Write($"private {state.StateType}? {state.StateField};");
            writer.Blank();
        }

        EmitRelations(writer, model, state);
        if (!model.IsIgnored)
        {
            RecordLoadingEmitter.Emit(writer, model, state);
        }

        RecordEqualityEmitter.Emit(writer, model);
        if (!model.IsIgnored && state.HasState)
        {
            EmitIsLoaded(writer, model, state);
            EmitState(writer, model, state);
        }

        writer.Close();
        writer.Blank();
    }

    private static void EmitRelations(IndentedWriter writer, ModelSpec model, RecordNames state)
    {
        foreach (var relation in model.IsIgnored ? default : model.Relations)
        {
            var target = relation.Target.Record;
            var loaded = $"{state.StateField}?.{Escape(relation.ClrName)}";
            var names = $"{Literals.Of(model.Types.ClrName)}, {Literals.Of(relation.ClrName)}";
            writer.Write($"{relation.Accessibility} partial {RelationType(relation)} {Escape(relation.ClrName)} =>");
            writer.Deeper(relation switch
            {
                { IsList: true } => $"{Client}Loaded.Many<{target}>({loaded}, {names});",
                { IsOptional: true } => $"{Client}Loaded.OneOrNull<{target}>({loaded} ?? default, {names});",
                _ => $"{Client}Loaded.One<{target}>({loaded} ?? default, {names});",
            });
            writer.Blank();
        }

        foreach (var property in model.IsIgnored ? UnimplementedOfIgnored(model) : model.Unimplemented)
        {
            var remedy = $"throw new global::SchemaFirst.RelationNotLoadedException({Literals.Of(model.Types.ClrName)}, {Literals.Of(property.ClrName)})";
            writer.Write($"{property.Accessibility} partial {property.DeclaredType} {Escape(property.ClrName)}{(property.IsWritable ? "" : $" => {remedy};")}");
            if (property.IsWritable)
            {
                writer.Write($"{{ get => {remedy}; init => {remedy}; }}");
            }

            writer.Blank();
        }

        if (!model.IsIgnored && state.CountsProperty is { } counts)
        {
            writer.Write("/// <summary>The counts of relations that the query loaded.</summary>");
            writer.Write($"public {model.Types["Counts"]} {counts} => {state.StateField}?.{RecordNames.Counts} ?? {model.Types["Counts"]}.{CountsEmitter.MemberNames(model).None};");
            writer.Blank();
        }
    }

    private static void EmitIsLoaded(IndentedWriter writer, ModelSpec model, RecordNames state)
    {
        writer.Write($"bool? {Client}IRelationState.IsLoaded(string member) => member switch");
        writer.Deeper("{");
        foreach (var relation in model.Relations)
        {
            var loaded = $"{state.StateField}?.{Escape(relation.ClrName)}";
            writer.Deeper($"    {Literals.Of(relation.ClrName)} => {(relation.IsList ? $"{loaded} is not null" : $"({loaded} ?? default).IsSet")},");
        }

        if (state.CountsProperty is { } counts)
        {
            writer.Deeper($"    {Literals.Of(counts)} => {state.StateField}?.{RecordNames.Counts} is not null,");
        }

        writer.Deeper("    _ => null,\n};");
        writer.Blank();
    }

    private static IEnumerable<PartialPropertySpec> UnimplementedOfIgnored(ModelSpec model) =>
        model.Unimplemented.Concat(model.Relations.Select(static relation =>
            new PartialPropertySpec(relation.ClrName, RelationType(relation), relation.Accessibility, false)));

    private static void EmitState(IndentedWriter writer, ModelSpec model, RecordNames state)
    {
        writer.Open($"private sealed class {state.StateType}");
        foreach (var relation in model.Relations)
        {
            writer.Write(relation.IsList
                ? $"public {RelationType(relation)}? {Escape(relation.ClrName)};"
                : $"public global::SchemaFirst.Optional<{relation.Target.Record}?> {Escape(relation.ClrName)};");
        }

        if (state.CountsProperty is not null)
        {
            writer.Write($"public {model.Types["Counts"]}? {RecordNames.Counts};");
        }

        writer.Close();
    }

    private static string RelationType(RelationSpec relation) => relation switch
    {
        { IsList: true } => $"global::System.Collections.Generic.IReadOnlyList<{relation.Target.Record}>",
        { IsOptional: true } => relation.Target.Record + "?",
        _ => relation.Target.Record,
    };
}
