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

        if (list.HasUnknown)
        {
            attribute.Report(KeyAttributeRules.UnknownKeyField, model.Name, NameList.Of(list.Unknown));
        }

        if (list.HasRelations)
        {
            attribute.Report(KeyAttributeRules.RelationInKey, model.Name, NameList.Of(list.Relations));
        }

        return list.HasProblems ? null : list.Fields;
    }

    /// <summary>Finds the fields of a list; null when the list itself is broken, which has been reported then.</summary>
    public static IndexFieldList? Resolve(BindingContext context, ArgumentCursor attribute, ExpressionSyntax value, Model model, bool followComposites)
    {
        var elements = Values.Elements(value);
        var (calls, areFields) = Check(context, elements);
        if (!areFields)
        {
            return null;
        }

        var list = new IndexFieldList();
        for (var index = 0; index < elements.Count; index++)
        {
            var name = elements[index] is FunctionExpression call ? call.Name.Text : ((ConstantExpression)elements[index]).Text;
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
                if (AreEqual(earlier.Path, path))
                {
                    attribute.Report(KeyAttributeRules.FieldTwiceInKey, model.Name, name);
                    return null;
                }
            }

            list.Fields.Add(calls?[index] is { } options ? options with { Path = path } : new IndexField(path, null, null, null, false));
        }

        return list;
    }

    /// <summary>Reads what stands behind the fields, before any field is looked for; what is no field at all makes the list unusable.</summary>
    private static (IndexField?[]? Calls, bool AreFields) Check(BindingContext context, EquatableArray<ExpressionSyntax> elements)
    {
        IndexField?[]? calls = null;
        var areFields = true;
        for (var index = 0; index < elements.Count; index++)
        {
            switch (elements[index])
            {
                case ConstantExpression:
                    break;
                case FunctionExpression call:
                    (calls ??= new IndexField?[elements.Count])[index] = IndexFieldArguments.Bind(context, call.Arguments);
                    break;
                case { } other:
                    Values.ReportKind(context, other, "a field's name");
                    areFields = false;
                    break;
            }
        }

        return (calls, areFields);
    }

    private static bool AreEqual(IReadOnlyList<ScalarField> one, IReadOnlyList<ScalarField> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var index = one.Count - 1; index >= 0; index--)
        {
            if (!ReferenceEquals(one[index], other[index]))
            {
                return false;
            }
        }

        return true;
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
        switch (model.UnresolvedFields?.Contains(name) == true ? null : model.FindField(name))
        {
            case ScalarField field:
                return field;
            case RelationField:
            case null when model.UnresolvedFields?.Contains(name) == true:
                list.Relations.Add(name);
                return null;
            default:
                list.Unknown.Add(name);
                return null;
        }
    }
}
