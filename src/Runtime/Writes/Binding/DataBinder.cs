using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>Binds <c>data</c> objects: columns, and writes along relations.</summary>
internal static class DataBinder
{
    /// <summary>Binds new rows, of which one form must hold: all checked, or all unchecked.</summary>
    public static RowData[] BindCreates(IReadOnlyList<RequestNode> nodes, WriteScope scope, BindingContext context)
    {
        var rows = new RowData[nodes.Count];
        var (canBeChecked, canBeUnchecked) = (true, true);
        for (var index = 0; index < rows.Length; index++)
        {
            rows[index] = BindCreate(nodes[index], scope, context, out var parts);
            canBeChecked &= parts.IsComplete(uncheckedForm: false);
            canBeUnchecked &= parts.IsComplete(uncheckedForm: true);
            if (!canBeChecked && !canBeUnchecked)
            {
                throw new QueryValidationException(
                    "P2009", $"'{nodes[index].Path()}' cannot stand beside the others: link all of a list either by relations or by foreign-key columns", nodes[index].Path());
            }
        }

        return rows;
    }

    /// <summary>Binds a new row.</summary>
    public static RowData BindCreate(RequestNode node, WriteScope scope, BindingContext context) => BindCreate(node, scope, context, out _);

    private static RowData BindCreate(RequestNode node, WriteScope scope, BindingContext context, out Parts parts)
    {
        parts = new Parts(node, scope);
        foreach (var member in node.Members)
        {
            if (parts.Admit(member) is ScalarInfo field)
            {
                parts.Columns[field] = ColumnBinder.BindCreate(member.Value, field);
            }
            else
            {
                parts.Nested.AddRange(NestedBinder.Bind(member.Value, parts.Relation(member), isUpdate: false, context));
            }
        }

        parts.RequireAll(node);
        return new RowData(scope.Model, DefaultColumns.Complete(scope.Model, parts.Columns, parts.IsLinked), parts.Nested);
    }

    /// <summary>Binds a new row that has columns only (<c>createMany</c>).</summary>
    public static RowData BindCreateColumns(RequestNode node, WriteScope scope)
    {
        var parts = new Parts(node, scope, columnsOnly: true);
        foreach (var member in node.Members)
        {
            var field = (ScalarInfo)parts.Admit(member);
            parts.Columns[field] = ColumnBinder.BindCreate(member.Value, field);
        }

        parts.RequireAll(node);
        var run = RowRun.At(node);
        if (run is not null && parts.Columns.Values.Any(static column => column.Value is JsonDocument))
        {
            throw BindingError.WrongType(node, "JSON values");
        }

        return new RowData(scope.Model, DefaultColumns.Complete(scope.Model, parts.Columns, scope.IsLinkToParent), []) { Run = run };
    }

    /// <summary>Binds a change of a row.</summary>
    public static RowData BindUpdate(RequestNode node, WriteScope scope, BindingContext context)
    {
        var parts = new Parts(node, scope);
        foreach (var member in node.Members)
        {
            if (parts.Admit(member) is ScalarInfo field)
            {
                parts.Columns[field] = ColumnBinder.BindUpdate(member.Value, field);
            }
            else
            {
                parts.Nested.AddRange(NestedBinder.Bind(member.Value, parts.Relation(member), isUpdate: true, context));
            }
        }

        return new RowData(scope.Model, [.. parts.Columns.Values], parts.Nested);
    }

    /// <summary>Binds a change of many rows alike: columns only.</summary>
    public static RowData BindUpdateColumns(RequestNode node, WriteScope scope)
    {
        var parts = new Parts(node, scope, columnsOnly: true);
        foreach (var member in node.Members)
        {
            var field = (ScalarInfo)parts.Admit(member);
            parts.Columns[field] = ColumnBinder.BindUpdate(member.Value, field);
        }

        return new RowData(scope.Model, [.. parts.Columns.Values], []);
    }

    /// <summary>What an object gives, and which of the two forms it can still be.</summary>
    private sealed class Parts
    {
        private readonly WriteScope _scope;
        private readonly bool _columnsOnly;
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly List<RelationInfo> _relations = [];
        private bool _canBeChecked = true;
        private bool _canBeUnchecked = true;

        public Parts(RequestNode node, WriteScope scope, bool columnsOnly = false)
        {
            if (!node.IsObject)
            {
                throw node.IsNull ? BindingError.NullNotAllowed(node) : BindingError.WrongType(node, $"data of '{scope.Model.Name}'");
            }

            (_scope, _columnsOnly) = (scope, columnsOnly);
        }

        public Dictionary<ScalarInfo, ColumnWrite> Columns { get; } = [];

        public List<NestedWrite> Nested { get; } = [];

        /// <summary>The field of a member, if it may stand beside the members before it.</summary>
        public FieldInfo Admit(RequestMember member)
        {
            var field = _scope.Model.Find(member.Name);
            switch (field)
            {
                case ScalarInfo { IsUnsupported: false } scalar when !_scope.IsLinkToParent(scalar):
                    _canBeChecked &= _columnsOnly || !_scope.IsUncheckedOnly(scalar);
                    break;
                case RelationInfo relation when !_columnsOnly && !_scope.IsWayBack(relation):
                    _canBeUnchecked &= !relation.HoldsForeignKey;
                    _relations.Add(relation);
                    break;
                default:
                    throw BindingError.UnknownField(member.Value, member.Name, _scope.Model);
            }

            if (!_canBeChecked && !_canBeUnchecked)
            {
                throw new QueryValidationException(
                    "P2009", $"'{member.Value.Path()}' cannot stand beside the others: link records either by relations or by foreign-key columns, not both", member.Value.Path());
            }

            _names.Add(member.Name);
            return field;
        }

        public RelationInfo Relation(RequestMember member) => (RelationInfo)_scope.Model.Find(member.Name)!;

        /// <summary>True where a relation of the object sets the column.</summary>
        public bool IsLinked(ScalarInfo field) =>
            _scope.IsLinkToParent(field) || _relations.Any(relation => relation.HoldsForeignKey && relation.LocalFields.Contains(field));

        /// <summary>True where the object holds to the form and has all that it wants.</summary>
        public bool IsComplete(bool uncheckedForm) => (uncheckedForm ? _canBeUnchecked : _canBeChecked) && _scope.FirstMissing(uncheckedForm, _names) is null;

        /// <summary>Refuses a new row that lacks a field in both forms.</summary>
        public void RequireAll(RequestNode node)
        {
            var missing = _canBeUnchecked ? _scope.FirstMissing(uncheckedForm: true, _names) : null;
            if (_canBeUnchecked && missing is null)
            {
                return;
            }

            if (_canBeChecked)
            {
                missing = _scope.FirstMissing(uncheckedForm: false, _names);
            }

            if (missing is not null)
            {
                throw BindingError.MissingInUnion(node, missing.Name);
            }
        }
    }
}
