using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds what is wanted of each record.</summary>
internal static class SelectionBinder
{
    /// <summary>Binds the selection of a request's document; all scalars where it has none.</summary>
    public static Selection BindDocument(RequestNode document, ModelInfo model, BindingContext context) =>
        document.TryGet("selection", out var selection) ? Bind(selection, model, context) : Scalars(model);

    /// <summary>All scalars of a model.</summary>
    public static Selection Scalars(ModelInfo model) => new() { Model = model, Scalars = [.. model.Scalars.Where(static field => !field.IsUnsupported)] };

    public static Selection Bind(RequestNode node, ModelInfo model, BindingContext context)
    {
        var all = node.TryGet("$scalars", out var flag) && flag.ReadFlag() == true;
        var scalars = new List<ScalarInfo>();
        var relations = new List<RelationSelection>();
        IReadOnlyList<CountSelection> counts = [];
        if (all)
        {
            foreach (var field in model.Scalars)
            {
                if (!field.IsUnsupported && !(node.TryGet(field.Name, out var wanted) && wanted.ReadFlag() == false))
                {
                    scalars.Add(field);
                }
            }
        }

        foreach (var member in node.Members)
        {
            var wanted = member.Value.ReadFlag();
            if (wanted == false || member.Name is "$scalars" or "$composites")
            {
                continue;
            }

            switch (model.Find(member.Name))
            {
                case ScalarInfo { IsUnsupported: false } field:
                    if (!all)
                    {
                        scalars.Add(wanted == true ? field : throw BindingError.WrongType(member.Value, "true or false"));
                    }

                    break;
                case RelationInfo relation:
                    relations.Add(new RelationSelection(relation, Relation(member.Value, relation, context)));
                    break;
                case null when member.Name == "_count" && model.Relations.Any(static relation => relation.IsList):
                    counts = Counts(member.Value, model, context);
                    break;
                default:
                    throw BindingError.UnknownField(member.Value, member.Name, model);
            }
        }

        if (scalars.Count + relations.Count + counts.Count == 0)
        {
            throw BindingError.EmptySelection(model.Name);
        }

        return new Selection { Model = model, Scalars = scalars, Relations = relations, Counts = counts };
    }

    private static ReadQuery Relation(RequestNode node, RelationInfo relation, BindingContext context)
    {
        if (node.ReadFlag() == true)
        {
            return new ReadQuery { Model = relation.Target, Selection = Scalars(relation.Target) };
        }

        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, "a selection");
        }

        return ReadBinder.BindNested(node, relation, context);
    }

    private static List<CountSelection> Counts(RequestNode node, ModelInfo model, BindingContext context)
    {
        var counts = new List<CountSelection>();
        if (node.ReadFlag() == true)
        {
            counts.AddRange(model.Relations.Where(static relation => relation.IsList).Select(static relation => new CountSelection(relation, null)));
            return counts;
        }

        if (!node.TryGet("selection", out var selection))
        {
            throw BindingError.WrongType(node, "a selection of relations");
        }

        foreach (var member in selection.Members)
        {
            if (member.Value.ReadFlag() == false || member.Name == "$composites")
            {
                continue;
            }

            if (member.Name == "$scalars")
            {
                counts.AddRange(model.Relations.Where(static relation => relation.IsList).Select(static relation => new CountSelection(relation, null)));
                continue;
            }

            if (model.Find(member.Name) is not RelationInfo { IsList: true } relation)
            {
                throw BindingError.UnknownField(member.Value, member.Name, model);
            }

            counts.Add(new CountSelection(relation, CountFilter(member.Value, relation, context)));
        }

        return counts.Count > 0 ? counts : throw BindingError.EmptySelection(model.Name + "CountOutputType");
    }

    private static Filter? CountFilter(RequestNode node, RelationInfo relation, BindingContext context)
    {
        if (!node.IsObject || !node.TryGet("arguments", out var arguments))
        {
            return null;
        }

        Filter? filter = null;
        foreach (var argument in arguments.Members)
        {
            filter = argument.Name == "where"
                ? FilterBinder.Bind(argument.Value, relation.Target, context)
                : throw BindingError.UnknownArgument(argument.Value, argument.Name);
        }

        return filter;
    }
}
