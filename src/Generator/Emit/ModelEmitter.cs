using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the file of one model: the record's other half, and all types of its queries.</summary>
internal static class ModelEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(ModelSpec model)
    {
        var writer = FileEmitter.Begin(model.Types.Namespace, model.Usings);
        if (model.CanExtend)
        {
            RecordEmitter.Emit(writer, model);
        }

        if (model.IsIgnored)
        {
            MetadataEmitter.Emit(writer, model);
            return writer.ToString();
        }

        if (!model.CanExtend)
        {
            UnfinishedEmitter.Emit(writer, model);
        }

        WhereEmitter.Emit(writer, model);
        WhereUniqueEmitter.Emit(writer, model);
        OrderByEmitter.Emit(writer, model);
        FieldEmitter.Emit(writer, model);
        IncludeEmitter.Emit(writer, model);
        CountsEmitter.Emit(writer, model);
        CreateEmitter.Emit(writer, model);
        UpdateEmitter.Emit(writer, model);
        AggregateEmitter.Emit(writer, model);
        GroupByEmitter.Emit(writer, model);
        ArgumentsEmitter.Emit(writer, model);
        QueriesEmitter.Emit(writer, model);
        MetadataEmitter.Emit(writer, model);
        return writer.ToString();
    }
}
