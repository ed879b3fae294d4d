using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Dialect;

using Index = SchemaFirst.Schema.Model.Index;

/// <summary>Columns whose native type the database keeps apart from the row cannot stand in keys, or only by their first characters.</summary>
public static class NativeTypeInKeyRules
{
    /// <summary>SF1510: in a primary key.</summary>
    public static readonly RuleInfo InId = new(
        "SF1510", "Native type not allowed in an id", "{1} takes no '{0}' in a primary key{2}", Severity.Error);

    /// <summary>SF1511: in a unique key.</summary>
    public static readonly RuleInfo InUnique = new(
        "SF1511", "Native type not allowed in a unique key", "{1} takes no '{0}' in a unique key{2}", Severity.Error);

    /// <summary>SF1512: in an index.</summary>
    public static readonly RuleInfo InIndex = new(
        "SF1512", "Native type not allowed in an index", "{1} takes no '{0}' in an index{2}", Severity.Error);

    /// <summary>A field type that the provider's primary keys cannot hold.</summary>
    public static readonly RuleInfo TypeInId = new(
        "SF1513", "Field type not allowed in an id", "{1} takes no '{0}' in a primary key; identify the model by another field", Severity.Error);

    internal static void Check(Index index, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        foreach (var part in index.Fields)
        {
            var field = part.Field;
            if (index.Kind == IndexKind.PrimaryKey && field.Type.AsScalar is { } scalar && traits.TypesRefusedInId.Contains(scalar))
            {
                diagnostics.Report(TypeInId, index.Syntax.Origin, scalar.ToString(), traits.DisplayName);
                return;
            }

            if (!field.HasExplicitNativeType || field.NativeType is not { } type || traits.NativeTypes.Find(type.Name) is not { } info)
            {
                continue;
            }

            var refused = Fitness(info, type) switch
            {
                KeyFitness.WithLength => part.Length is null && index.Kind != IndexKind.FullText, // which reads whole texts
                KeyFitness.NotInIndexes => index.Kind != IndexKind.PrimaryKey,
                KeyFitness.Never => true,
                _ => false,
            };
            if (refused)
            {
                var rule = index.Kind switch { IndexKind.PrimaryKey => InId, IndexKind.Unique => InUnique, _ => InIndex };
                var remedy = info.Keys == KeyFitness.WithLength ? "; give the field a 'length'" : "; use another native type";
                diagnostics.Report(rule, Place(index, field, info), type.Name, traits.DisplayName, remedy);
                return;
            }
        }
    }

    private static KeyFitness Fitness(NativeTypeInfo info, NativeType type) =>
        info.Arity == NativeTypeArity.OptionalOneOrMax && type.Arguments.Count == 1 && type.Arguments[0] is "Max" or "max" ? KeyFitness.Never : info.Keys;

    private static Origin Place(Index index, ScalarField field, NativeTypeInfo info) =>
        info.Keys == KeyFitness.NotInIndexes ? field.Syntax.Origin : index.Syntax.Origin;
}
