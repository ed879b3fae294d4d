using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Knows which constraint names are used more than once in each of the provider's namespaces.</summary>
internal sealed class ConstraintNames
{
    private static readonly ConstraintScope[] KeyScopes =
        [ConstraintScope.GlobalKeyIndex, ConstraintScope.GlobalPrimaryKeyKeyIndex, ConstraintScope.ModelKeyIndex, ConstraintScope.ModelPrimaryKeyKeyIndex];

    private static readonly ConstraintScope[] PrimaryKeyScopes =
    [
        ConstraintScope.GlobalPrimaryKeyForeignKeyDefault, ConstraintScope.GlobalPrimaryKeyKeyIndex, ConstraintScope.ModelPrimaryKeyKeyIndex,
        ConstraintScope.ModelPrimaryKeyKeyIndexForeignKey,
    ];

    private static readonly ConstraintScope[] ForeignKeyScopes =
        [ConstraintScope.GlobalForeignKey, ConstraintScope.GlobalPrimaryKeyForeignKeyDefault, ConstraintScope.ModelPrimaryKeyKeyIndexForeignKey];

    private static readonly ConstraintScope[] DefaultScopes = [ConstraintScope.GlobalPrimaryKeyForeignKeyDefault];

    private readonly HashSet<(ConstraintScope Scope, object? Space, string Name)> _used = [];
    private readonly HashSet<(ConstraintScope Scope, object? Space, string Name)> _taken = [];
    private readonly ProviderTraits _traits;

    public ConstraintNames(SchemaModel schema, IReadOnlyList<RelationShape> shapes, ProviderTraits traits)
    {
        _traits = traits;
        foreach (var scope in traits.ConstraintScopes)
        {
            foreach (var model in schema.Models)
            {
                Add(scope, model);
            }

            if (scope is ConstraintScope.GlobalForeignKey or ConstraintScope.GlobalPrimaryKeyForeignKeyDefault or ConstraintScope.ModelPrimaryKeyKeyIndexForeignKey)
            {
                foreach (var shape in shapes)
                {
                    if (shape.Kind != RelationKind.ManyToMany)
                    {
                        // The namespace is that of the model in which the relation was met: the list's, where there is nothing else.
                        var owner = IsGlobal(scope) ? shape.ReferencingModel : (shape.Forward ?? shape.Back)!.Model!;
                        Count(scope, owner, ForeignKeyName(shape));
                    }
                }
            }
        }
    }

    /// <summary>True when some name is used more than once; all questions below are answered by no otherwise.</summary>
    public bool HasViolations => _taken.Count > 0;

    /// <summary>The name of a key or index; null where the provider names none.</summary>
    public string? KeyName(Index index) => index.DatabaseName;

    public string DefaultName(ScalarField field) => field.Default?.ConstraintName ?? DatabaseNames.Compose(field.Model!.DatabaseName, [field], "_df", _traits.MaximumIdentifierBytes);

    public string ForeignKeyName(RelationShape shape) =>
        shape.Forward?.ExplicitConstraintName ?? shape.Forward?.Relation?.ConstraintName
        ?? DatabaseNames.Compose(shape.ReferencingModel.DatabaseName, shape.Forward?.Fields ?? [], "_fkey", _traits.MaximumIdentifierBytes);

    /// <summary>The namespaces in which the name of a key or index is used more than once.</summary>
    public IEnumerable<ConstraintScope> KeyViolations(Index index, string name) =>
        (index.Kind == IndexKind.PrimaryKey ? PrimaryKeyScopes : KeyScopes).Where(scope => IsTaken(scope, index.Model, name));

    public int CountDefaultViolations(ScalarField field, string name) => DefaultScopes.Count(scope => IsTaken(scope, field.Model!, name));

    public int CountForeignKeyViolations(RelationShape shape, string name) => ForeignKeyScopes.Count(scope => IsTaken(scope, shape.ReferencingModel, name));

    private static bool IsGlobal(ConstraintScope scope) => scope < ConstraintScope.ModelKeyIndex;

    private void Add(ConstraintScope scope, Model model)
    {
        if (scope is not (ConstraintScope.GlobalForeignKey or ConstraintScope.GlobalKeyIndex or ConstraintScope.ModelKeyIndex) && model.PrimaryKey is { DatabaseName: { } keyName })
        {
            Count(scope, model, keyName);
        }

        if (scope is not (ConstraintScope.GlobalForeignKey or ConstraintScope.GlobalPrimaryKeyForeignKeyDefault))
        {
            foreach (var index in model.Indexes)
            {
                Count(scope, model, index.DatabaseName!);
            }
        }

        if (scope == ConstraintScope.GlobalPrimaryKeyForeignKeyDefault)
        {
            foreach (var field in model.Fields)
            {
                if (field is ScalarField { DefaultExpression: not null } scalar)
                {
                    Count(scope, model, DefaultName(scalar));
                }
            }
        }
    }

    private void Count(ConstraintScope scope, Model model, string name)
    {
        var key = (scope, IsGlobal(scope) ? model.Schema : (object)model, name);
        if (!_used.Add(key))
        {
            _taken.Add(key);
        }
    }

    private bool IsTaken(ConstraintScope scope, Model model, string name) => _taken.Contains((scope, IsGlobal(scope) ? model.Schema : model, name));
}
