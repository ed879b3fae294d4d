using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Which relation fields each model gets: of foreign keys first, in the order of the tables that hold them, then of link tables.</summary>
internal sealed class RelationPlan
{
    private readonly Dictionary<QualifiedName, Table> _tables;
    private readonly Dictionary<QualifiedName, List<PulledRelationField>> _inline = [];
    private readonly Dictionary<QualifiedName, List<PulledRelationField>> _links = [];
    private readonly BaseSchema _base;
    private readonly PulledNames _names;
    private readonly AmbiguousRelations _ambiguous;
    private readonly bool _isFaithful;

    public RelationPlan(IReadOnlyList<Table> tables, BaseSchema existing, PulledNames names, LinkTables links, bool backwards, bool isFaithful)
    {
        _isFaithful = isFaithful;
        _base = existing;
        _names = names;
        _tables = tables.ToDictionary(static table => table.Name);
        _ambiguous = new AmbiguousRelations(tables, Find, links);
        foreach (var table in tables)
        {
            if (links.IsLink(table))
            {
                AddLink(table);
                continue;
            }

            var seen = new HashSet<(EquatableArray<string>, QualifiedName, EquatableArray<string>)>();
            foreach (var key in backwards ? table.ForeignKeys.Reverse() : table.ForeignKeys)
            {
                // Of several keys that say the same the first counts.
                if (_tables.ContainsKey(key.ReferencedTable) && key.Columns.Count == key.ReferencedColumns.Count
                    && seen.Add((key.Columns, key.ReferencedTable, key.ReferencedColumns)))
                {
                    AddInline(table, key);
                }
            }
        }
    }

    public IEnumerable<PulledRelationField> Of(QualifiedName table) => ListOf(_inline, table).Concat(ListOf(_links, table));

    private Table? Find(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    private void AddInline(Table table, ForeignKey key)
    {
        var arity = key.Columns.Any(column => table.FindColumn(column) is { IsRequired: false }) ? FieldArity.Optional : FieldArity.Required;
        var backArity = IsUnique(table, key.Columns) ? FieldArity.Optional : FieldArity.List;
        if (Existing(table, key) is { } kept)
        {
            var name = kept.Source.ExplicitRelationName;
            Add(_inline, table.Name, new(kept.Source.Name, key.ReferencedTable, arity) { Key = key, RelationName = name, Existing = kept.Source });
            Add(_inline, key.ReferencedTable, new(kept.Target.Name, table.Name, _isFaithful && kept.Target.Syntax.Arity == FieldArity.List ? FieldArity.List : backArity) { RelationName = name, Existing = kept.Target });
            return;
        }

        var (holder, referenced) = (_names.InRelations(table.Name), _names.InRelations(key.ReferencedTable));
        var isSelf = table.Name == key.ReferencedTable;
        var isAmbiguous = _ambiguous.Contains(table.Name, key.ReferencedTable);
        var relation = isAmbiguous ? IdentifierText.From($"{table.Name.Name}_{string.Join("_", key.Columns)}To{key.ReferencedTable.Name}")
            : isSelf ? holder + "To" + referenced
            : null;
        var (forward, back) = isAmbiguous ? (referenced + "_" + relation, holder + "_" + relation) : (referenced, holder);
        Add(_inline, table.Name, new(forward, key.ReferencedTable, arity) { Key = key, RelationName = relation });
        Add(_inline, key.ReferencedTable, new(isSelf ? "other_" + back : back, table.Name, backArity) { RelationName = relation });
    }

    private void AddLink(Table table)
    {
        var (left, right) = (LinkTables.Key(table, "A")!.ReferencedTable, LinkTables.Key(table, "B")!.ReferencedTable);
        if (Find(left) is null || Find(right) is null)
        {
            return;
        }

        if (ExistingLink(table, left, right) is { } kept)
        {
            var (first, second) = ReferenceEquals(kept.Source.Model, _base.Model(left)) ? (kept.Source, kept.Target) : (kept.Target, kept.Source);
            Add(_links, left, new(first.Name, right, FieldArity.List) { RelationName = kept.Name, Existing = first });
            Add(_links, right, new(second.Name, left, FieldArity.List) { RelationName = kept.Name, Existing = second });
            return;
        }

        var (leftName, rightName) = (_names.InRelations(left), _names.InRelations(right));
        var relation = table.Name.Name.Substring(1);
        var isAmbiguous = _ambiguous.Contains(left, right);
        var ending = isAmbiguous ? "_" + relation : "";
        var isDefault = string.CompareOrdinal(leftName, rightName) < 0 && relation == leftName + "To" + rightName;
        var written = isAmbiguous || left == right || !isDefault ? relation : null;
        var (inLeft, inRight) = left == right ? (leftName + ending + "_A", leftName + ending + "_B") : (rightName + ending, leftName + ending);
        Add(_links, left, new(IdentifierText.From(inLeft), right, FieldArity.List) { RelationName = written });
        Add(_links, right, new(IdentifierText.From(inRight), left, FieldArity.List) { RelationName = written });
    }

    private Relation? Existing(Table table, ForeignKey key)
    {
        if (_base.Model(table.Name) is not { } model || _base.Model(key.ReferencedTable) is not { } referenced)
        {
            return null;
        }

        foreach (var relation in _base.Schema.Relations)
        {
            if (relation.Kind != RelationKind.ManyToMany && ReferenceEquals(relation.Source.Model, model) && ReferenceEquals(relation.Source.ReferencedModel, referenced)
                && Same(relation.Source.Fields, key.Columns) && Same(relation.Source.References, key.ReferencedColumns))
            {
                return relation;
            }
        }

        return null;
    }

    private Relation? ExistingLink(Table table, QualifiedName left, QualifiedName right)
    {
        var (first, second) = (_base.Model(left), _base.Model(right));
        if (first is null || second is null)
        {
            return null;
        }

        foreach (var relation in _base.Schema.Relations)
        {
            if (relation.Kind == RelationKind.ManyToMany && relation.LinkTableName == table.Name.Name
                && ((ReferenceEquals(relation.Source.Model, first) && ReferenceEquals(relation.Target.Model, second))
                    || (ReferenceEquals(relation.Source.Model, second) && ReferenceEquals(relation.Target.Model, first))))
            {
                return relation;
            }
        }

        return null;
    }

    private static bool Same(IReadOnlyList<ScalarField> fields, EquatableArray<string> columns)
    {
        if (fields.Count != columns.Count)
        {
            return false;
        }

        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].ColumnName != columns[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when a key is of exactly these columns, or each of them is a key of its own.</summary>
    private static bool IsUnique(Table table, EquatableArray<string> columns) =>
        IsKey(table, columns) || columns.All(column => IsKey(table, new([column])));

    private static bool IsKey(Table table, EquatableArray<string> columns)
    {
        if (table.PrimaryKey is { } key && Covers(key.Columns, columns))
        {
            return true;
        }

        foreach (var index in table.Indexes)
        {
            if (index is { IsUnique: true, HasExpressions: false, Predicate: null } && Covers(index.Columns, columns))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(EquatableArray<IndexColumn> key, EquatableArray<string> columns) =>
        key.Count == columns.Count && key.All(column => columns.Contains(column.Name));

    private static List<PulledRelationField> ListOf(Dictionary<QualifiedName, List<PulledRelationField>> lists, QualifiedName table) =>
        lists.TryGetValue(table, out var list) ? list : [];

    private static void Add(Dictionary<QualifiedName, List<PulledRelationField>> lists, QualifiedName table, PulledRelationField field)
    {
        if (!lists.TryGetValue(table, out var list))
        {
            lists.Add(table, list = []);
        }

        list.Add(field);
    }
}
