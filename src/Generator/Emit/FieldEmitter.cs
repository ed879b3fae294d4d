using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the names of a model's columns: as an enum, and as what other columns are compared with.</summary>
internal static class FieldEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>The columns of {WhereEmitter.Documentable(model)}.</summary>");
        writer.Open($"{model.Accessibility} enum {Escape(model.Types.Local("Field"))}");
        for (var index = 0; index < model.Scalars.Count; index++)
        {
            var column = model.Scalars[index];
            if (!column.IsUnsupported)
            {
                writer.Summary(column.Documentation, $"<c>{column.ClrName}</c>.");
                writer.Write($"{Escape(column.ClrName)} = {index},");
            }
        }

        writer.Close();
        writer.Blank();
        writer.Write($"/// <summary>The columns of {WhereEmitter.Documentable(model)}, to compare others with.</summary>");
        writer.Open($"{model.Accessibility} static class {Escape(model.Types.Local("Fields"))}");
        foreach (var column in model.Columns.Where(static column => !column.IsList && column.Kind != ClrKind.TypedJson))
        {
            writer.Summary(column.Documentation, $"<c>{column.ClrName}</c>.");
            writer.Write($"public static global::SchemaFirst.FieldReference<{column.ClrType}> {Escape(column.ClrName)} => new({Literals.Of(model.Name)}, {Literals.Of(column.Name)});");
            writer.Blank();
        }

        writer.Close();
        writer.Blank();
    }
}
