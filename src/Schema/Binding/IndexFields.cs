using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads the field list of a key or index.</summary>
internal static class IndexFields
{
    /// <summary>The fields of an index; null when there is something wrong with the list, which has been reported then.</summary>
    public static IReadOnlyList<IndexField>? Bind(BindingContext context, ArgumentCursor attribute, Model model)
    {
        if (attribute.Default("fields") is not { } value || Resolve(context, attribute, value, model, followComposites: true) is not { } list)
        {
            return null;
        }

        if (list.Unknown.Count > 0)
        {
            attribute.Report(KeyAttributeRules.UnknownKeyField, model.Name, NameList.Of(list.Unknown));
        }

        if (list.Relations.Count > 0)
        {
            attribute.Report(KeyAttributeRules.RelationInKey, model.Name, NameList.Of(list.Relations));
        }

        return list.HasProblems ? null : list.Fields;
    }

    /// <summary>Finds the fields of a list; null when the list itself is broken, which has been reported then.</summary>
    public static IndexFieldList? Resolve(BindingContext context, ArgumentCursor attribute, ExpressionSyntax value, Model model, bool followComposites)
    {
        if (Elements(context, value) is not { } elements)
        {
            return null;
        }

        var list = new IndexFieldList();
        foreach (var (name, sort, length, operatorClass, isRaw) in elements)
        {
            if (!followComposites && name.IndexOf('.') >= 0)
            {
                list.Unknown.Add(name);
                continue;
            }

            if (FindPath(model, name, list) is not { } path)
            {
                continue;
            }

            foreach (var earlier in list.Fields)
            {
                if (earlier.Path.SequenceEqual(path))
                {
                    attribute.Report(KeyAttributeRules.FieldTwiceInKey, model.Name, name);
                    return null;
                }
            }

            list.Fields.Add(new IndexField(path, sort, length, operatorClass, isRaw));
        }

        return list;
    }

    private static List<(string Name, SortOrder? Sort, int? Length, string? OperatorClass, bool IsRaw)>? Elements(BindingContext context, ExpressionSyntax value)
    {
        var elements = value is ArrayExpression array ? array.Elements : new EquatableArray<ExpressionSyntax>([value]);
        var found = new List<(string Name, SortOrder? Sort, int? Length, string? OperatorClass, bool IsRaw)>(elements.Count);
        foreach (var element in elements)
        {
            switch (element)
            {
                case ConstantExpression constant:
                    found.Add((constant.Text, null, null, null, false));
                    break;
                case FunctionExpression call:
                    var (sort, length, operatorClass, isRaw) = IndexFieldArguments.Bind(context, call.Arguments);
                    found.Add((call.Name.Text, sort, length, operatorClass, isRaw));
                    break;
                default:
                    Values.ReportKind(context, element, "a field's name");
                    break;
            }
        }

        return found.Count == elements.Count ? found : null;
    }

    private static IReadOnlyList<ScalarField>? FindPath(Model model, string name, IndexFieldList list)
    {
        if (name.IndexOf('.') < 0)
        {
            return Root(model, name, list) is { } single ? [single] : null;
        }

        var parts = name.Split('.');
        if (Root(model, parts[0], list) is not { } field)
        {
            return null;
        }

        var path = new List<ScalarField>(parts.Length) { field };
        for (var index = 1; index < parts.Length; index++)
        {
            if (field.Type is not FieldType.Composite composite)
            {
                list.Unknown.Add(name);
                return null;
            }

            if (composite.Type.FindField(parts[index]) is not { } inner)
            {
                list.Unknown.Add($"{parts[index]} in {composite.Type.Name}");
                return null;
            }

            field = inner;
            path.Add(inner);
        }

        return path;
    }

    private static ScalarField? Root(Model model, string name, IndexFieldList list)
    {
        switch (model.FindField(name))
        {
            case ScalarField field:
                return field;
            case RelationField:
            case null when model.UnresolvedFields.Contains(name):
                list.Relations.Add(name);
                return null;
            default:
                list.Unknown.Add(name);
                return null;
        }
    }
}
