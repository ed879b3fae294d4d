using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads the field list of a key or index.</summary>
internal static class IndexFields
{
    public static IReadOnlyList<IndexField>? Bind(BindingContext context, ArgumentCursor attribute, Model model)
    {
        var value = attribute.Default("fields");
        if (value is null)
        {
            return null;
        }

        var elements = value is ArrayExpression array ? array.Elements : new EquatableArray<ExpressionSyntax>([value]);
        var fields = new List<IndexField>(elements.Count);
        foreach (var element in elements)
        {
            var (name, arguments) = element switch
            {
                ConstantExpression constant => (constant.Text, default),
                FunctionExpression call => (call.Name.Text, call.Arguments),
                _ => ("", default(EquatableArray<ArgumentSyntax>)),
            };

            if (Resolve(model, name) is { } path)
            {
                fields.Add(WithArguments(path, arguments));
            }
        }

        return fields;
    }

    private static IReadOnlyList<ScalarField>? Resolve(Model model, string name)
    {
        var parts = name.Split('.');
        if (model.FindField(parts[0]) is not ScalarField field)
        {
            return null;
        }

        var path = new List<ScalarField>(parts.Length) { field };
        for (var index = 1; index < parts.Length; index++)
        {
            if (field.Type is not FieldType.Composite composite || composite.Type.FindField(parts[index]) is not { } inner)
            {
                return null;
            }

            field = inner;
            path.Add(inner);
        }

        return path;
    }

    private static IndexField WithArguments(IReadOnlyList<ScalarField> path, EquatableArray<ArgumentSyntax> arguments)
    {
        SortOrder? sort = null;
        int? length = null;
        string? operatorClass = null;
        var isRaw = false;
        foreach (var argument in arguments)
        {
            switch (argument.Name?.Text, argument.Value)
            {
                case ("sort", ConstantExpression { Text: "Asc" }):
                    sort = SortOrder.Ascending;
                    break;
                case ("sort", ConstantExpression { Text: "Desc" }):
                    sort = SortOrder.Descending;
                    break;
                case ("length", NumberExpression number) when int.TryParse(number.Text, out var parsed):
                    length = parsed;
                    break;
                case ("ops", ConstantExpression name):
                    operatorClass = name.Text;
                    break;
                case ("ops", FunctionExpression { Name.Text: "raw", Arguments: { Count: 1 } inner }) when inner[0].Value is StringExpression text:
                    operatorClass = text.Value;
                    isRaw = true;
                    break;
            }
        }

        return new IndexField(path, sort, length, operatorClass, isRaw);
    }
}
