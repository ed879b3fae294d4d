using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>Names that tables, columns, enums and values had before, as they would stand in the database.</summary>
internal static class FormerNames
{
    public static EquatableArray<QualifiedName> OfBlock(Declaration declaration, QualifiedName now)
    {
        var names = declaration.FormerNames;
        return names.Count == 0 ? default : names
            .SelectMany(former => former.Candidates.Select(name => new QualifiedName(now.Namespace is null ? null : former.Schema ?? now.Namespace, name)))
            .Where(name => name != now).Distinct().ToEquatableArray();
    }

    public static EquatableArray<string> OfColumn(ScalarField field)
    {
        var names = field.Syntax.FormerNames;
        return names.Count == 0 ? default : names
            .SelectMany(static former => former.Candidates).Where(name => name != field.ColumnName).Distinct().ToEquatableArray();
    }

    public static EquatableArray<FormerValue> OfValues(EnumType type)
    {
        List<FormerValue>? values = null;
        foreach (var value in type.Values)
        {
            foreach (var former in value.Syntax.FormerNames)
            {
                if (former.Name != value.DatabaseName)
                {
                    (values ??= []).Add(new FormerValue(former.Name, value.DatabaseName));
                }
            }
        }

        return values?.ToEquatableArray() ?? default;
    }

    /// <summary>
    /// A link table is named by its relation: the relation's former names are those written at its ends, and those that follow from the
    /// former names of its models. Sides go by the models' names, so that another name may swap them.
    /// </summary>
    public static Table OfLinkTable(Table table, Relation relation, Dialect dialect)
    {
        var (names, swapped) = (new List<QualifiedName>(), new List<QualifiedName>());
        void Add(string name, bool isSwapped)
        {
            var qualified = table.Name with { Name = name };
            if (qualified != table.Name && !names.Contains(qualified))
            {
                names.Add(qualified);
                if (isSwapped)
                {
                    swapped.Add(qualified);
                }
            }
        }

        foreach (var former in relation.Source.Syntax.FormerNames.Concat(relation.Target.Syntax.FormerNames))
        {
            Add(former.Name, isSwapped: false);
            Add(dialect.Names.LinkTable(former.Name), isSwapped: false);
        }

        if (relation.Source.ExplicitRelationName is null)
        {
            foreach (var left in NamesOf(relation.Source.Model!))
            {
                foreach (var right in NamesOf(relation.Target.Model!))
                {
                    var isSwapped = string.CompareOrdinal(left, right) > 0;
                    Add(dialect.Names.LinkTable(isSwapped ? right + "To" + left : left + "To" + right), isSwapped);
                }
            }
        }

        return names.Count == 0 ? table : table with { FormerNames = names.ToEquatableArray(), SwappedFormerNames = swapped.ToEquatableArray() };
    }

    private static IEnumerable<string> NamesOf(Model.Model model) =>
        new[] { model.Name }.Concat(model.Syntax.FormerNames.Select(static former => former.Name));
}
