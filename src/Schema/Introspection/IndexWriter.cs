using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;
using Index = SchemaFirst.Schema.Model.Index;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Writes keys and indexes, on a field where it is one field's.</summary>
internal sealed class IndexWriter(PullContext context)
{
    /// <summary>The <c>@id</c> of a column that is the whole primary key; null otherwise.</summary>
    public AttributeSyntax? FieldId(Table table, Column column) =>
        table.PrimaryKey is { Columns.Count: 1 } key && key.Columns[0].Name == column.Name
            ? SyntaxParts.Attribute("id", [.. KeyMap(table, key), .. Traits(key.Columns[0], takesClasses: false)])
            : null;

    /// <summary>The <c>@unique</c> of a column that is a whole unique key; null otherwise.</summary>
    public AttributeSyntax? FieldUnique(Table table, Column column)
    {
        foreach (var index in table.Indexes)
        {
            if (IsFieldUnique(index) && index.Columns[0].Name == column.Name && IsWritten(index))
            {
                return SyntaxParts.Attribute("unique", [.. Map(index, context.Dialect.Names.Unique(table.Name.Name, [column.Name])), .. Traits(index.Columns[0], takesClasses: false), .. Where(index)]);
            }
        }

        return null;
    }

    /// <summary>The block attributes of keys over several fields and of indexes.</summary>
    public IEnumerable<AttributeSyntax> Blocks(Table table, Model.Model? model)
    {
        if (table.PrimaryKey is { Columns.Count: > 1 } key)
        {
            var kept = model?.PrimaryKey is { } before && Same(before, key.Columns) ? before.ClientName : null;
            if (kept is not null)
            {
                context.Warn(PullWarningKind.KeyNameKept, context.Names.Model(table.Name).Text);
            }

            yield return SyntaxParts.Attribute("id", [Fields(table.Name, key.Columns, model, takesClasses: false), .. ClientName(kept), .. KeyMap(table, key)]);
        }

        foreach (var index in table.Indexes.OrderBy(index => Place(index, model)))
        {
            if (!IsWritten(index) || IsFieldUnique(index))
            {
                continue;
            }

            var columns = index.Columns.Select(static column => column.Name).ToList();
            var names = context.Dialect.Names;
            var kept = index.IsUnique ? Existing(index, model)?.ClientName : null;
            var map = Map(index, index.IsUnique ? names.Unique(table.Name.Name, columns) : names.Index(table.Name.Name, columns));
            yield return SyntaxParts.Attribute(
                index.IsUnique ? "unique" : "index",
                [Fields(table.Name, index.Columns, model, takesClasses: index.Algorithm is not (null or "BTree")), .. ClientName(kept), .. map, .. Algorithm(index), .. Where(index)]);
        }
    }

    /// <summary>The place among the indexes that were there; others come last.</summary>
    private static int Place(TableIndex index, Model.Model? model)
    {
        for (var place = 0; place < (model?.Indexes.Count ?? 0); place++)
        {
            if (model!.Indexes[place].DatabaseName == index.Name)
            {
                return place;
            }
        }

        return int.MaxValue;
    }

    private static bool IsWritten(TableIndex index) => index.Columns.Count > 0 && !index.HasExpressions;

    private static bool IsFieldUnique(TableIndex index) => index is { IsUnique: true, Columns.Count: 1 };

    private static Index? Existing(TableIndex index, Model.Model? model)
    {
        foreach (var candidate in model?.Indexes ?? [])
        {
            if (candidate.Kind == IndexKind.Unique == index.IsUnique && candidate.DatabaseName == index.Name && Same(candidate, index.Columns))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Same(Index index, EquatableArray<IndexColumn> columns)
    {
        if (index.Fields.Count != columns.Count)
        {
            return false;
        }

        for (var position = 0; position < columns.Count; position++)
        {
            if (index.Fields[position].Field.ColumnName != columns[position].Name)
            {
                return false;
            }
        }

        return true;
    }

    private ArgumentSyntax Fields(QualifiedName table, EquatableArray<IndexColumn> columns, Model.Model? model, bool takesClasses) => SyntaxParts.Argument(SyntaxParts.List(columns.Select(column =>
    {
        var name = context.Names.Field(table, model, column.Name).Text;
        ArgumentSyntax[] traits = [.. Traits(column, takesClasses)];
        return traits.Length == 0 ? (ExpressionSyntax)SyntaxParts.Constant(name) : SyntaxParts.Call(name, traits);
    })));

    private IEnumerable<ArgumentSyntax> Traits(IndexColumn column, bool takesClasses)
    {
        // The schema language has no classes for ordinary trees.
        if (takesClasses && column is { OperatorClass: { } sql, IsDefaultOperatorClass: false })
        {
            var known = ProviderTraits.For(context.Dialect.Provider).OperatorClasses.FirstOrDefault(candidate => OperatorClasses.ToSql(candidate.Name) == sql);
            yield return SyntaxParts.Argument("ops", known is not null ? SyntaxParts.Constant(known.Name) : SyntaxParts.Call("raw", SyntaxParts.Argument(SyntaxParts.Text(sql))));
        }

        if (column.Sort == SortOrder.Descending)
        {
            yield return SyntaxParts.Argument("sort", SyntaxParts.Constant("Desc"));
        }
    }

    private static IEnumerable<ArgumentSyntax> ClientName(string? name)
    {
        if (name is not null)
        {
            yield return SyntaxParts.Argument("name", SyntaxParts.Text(name));
        }
    }

    private IEnumerable<ArgumentSyntax> KeyMap(Table table, PrimaryKey key)
    {
        if (context.Dialect.NamesPrimaryKeys && key.Name is { } name && name != context.Dialect.Names.PrimaryKey(table.Name.Name))
        {
            yield return SyntaxParts.Argument("map", SyntaxParts.Text(name));
        }
    }

    private static IEnumerable<ArgumentSyntax> Map(TableIndex index, string usual)
    {
        if (index.Name != usual)
        {
            yield return SyntaxParts.Argument("map", SyntaxParts.Text(index.Name));
        }
    }

    private static IEnumerable<ArgumentSyntax> Algorithm(TableIndex index)
    {
        if (index.Algorithm is { } algorithm and not "BTree")
        {
            yield return SyntaxParts.Argument("type", SyntaxParts.Constant(algorithm));
        }
    }

    private static IEnumerable<ArgumentSyntax> Where(TableIndex index)
    {
        if (index.Predicate is { } condition)
        {
            yield return SyntaxParts.Argument("where", SyntaxParts.Call("raw", SyntaxParts.Argument(SyntaxParts.Text(condition))));
        }
    }
}
