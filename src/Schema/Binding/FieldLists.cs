using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads lists of plain field names: <c>fields</c> and <c>references</c> of relations, shard keys.</summary>
internal static class FieldLists
{
    /// <summary>Finds the fields; null when the list itself is broken, which has been reported then.</summary>
    public static FieldList? Resolve(BindingContext context, ArgumentCursor attribute, ExpressionSyntax value, Model model)
    {
        var elements = Values.Elements(value);
        var areNames = true;
        foreach (var element in elements)
        {
            areNames &= Values.Constant(context, element) is not null;
        }

        if (!areNames)
        {
            return null;
        }

        var list = new FieldList();
        foreach (var element in elements)
        {
            var name = ((ConstantExpression)element).Text;
            switch (model.UnresolvedFields?.Contains(name) == true ? null : model.FindField(name))
            {
                case ScalarField field when list.Fields.Contains(field):
                    attribute.Report(KeyAttributeRules.FieldTwiceInKey, model.Name, name);
                    return null;
                case ScalarField field:
                    list.Fields.Add(field);
                    break;
                case RelationField:
                case null when model.UnresolvedFields?.Contains(name) == true:
                    list.Relations.Add(name);
                    break;
                default:
                    list.Unknown.Add(name);
                    break;
            }
        }

        return list;
    }
}
