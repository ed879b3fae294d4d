using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>
/// Which fields of a model may stand in a <c>data</c> object. There are two forms, as in Prisma: the checked one links records by relations, the
/// unchecked one by foreign-key columns; one object holds to one of them. A nested object cannot name the relation it came along, nor its key.
/// </summary>
internal sealed class WriteScope
{
    private readonly RelationInfo? _back;

    private WriteScope(ModelInfo model, RelationInfo? parent) => (Model, _back) = (model, parent?.Opposite);

    /// <summary>The model.</summary>
    public ModelInfo Model { get; }

    /// <summary>The scope of a request's own <c>data</c>.</summary>
    public static WriteScope Of(ModelInfo model) => new(model, null);

    /// <summary>The scope of an object nested along a relation.</summary>
    public static WriteScope Along(RelationInfo relation) => new(relation.Target, relation);

    /// <summary>True where the field is the way back to the parent.</summary>
    public bool IsWayBack(RelationInfo relation) => ReferenceEquals(relation, _back);

    /// <summary>True where the column is set by the link to the parent.</summary>
    public bool IsLinkToParent(ScalarInfo field) => _back is { HoldsForeignKey: true } && Holds(_back, field);

    /// <summary>True where the checked form has no such column: it links by relations and leaves counting to the database.</summary>
    public bool IsUncheckedOnly(ScalarInfo field)
    {
        if (field.Default?.Function == DefaultFunction.AutoIncrement && field.Type == ScalarType.Int
            && Model.Identity is { IsPrimary: true, Fields.Count: 1 } identity && ReferenceEquals(identity.Fields[0], field))
        {
            return true;
        }

        foreach (var relation in Model.Relations)
        {
            if (relation.HoldsForeignKey && Holds(relation, field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first field that a new row of the form must be given and is not; null where it has all.</summary>
    /// <param name="uncheckedForm">The form.</param>
    /// <param name="names">The names given.</param>
    public FieldInfo? FirstMissing(bool uncheckedForm, IReadOnlySet<string> names)
    {
        foreach (var field in Model.Fields)
        {
            if (field.Arity != FieldArity.Required || names.Contains(field.Name))
            {
                continue;
            }

            var missing = field switch
            {
                ScalarInfo scalar => !IsFilledIn(scalar) && !IsLinkToParent(scalar) && (uncheckedForm || !IsUncheckedOnly(scalar)),
                RelationInfo relation => !uncheckedForm && relation.HoldsForeignKey && !IsWayBack(relation) && !HasDefaults(relation),
                _ => false,
            };
            if (missing)
            {
                return field;
            }
        }

        return null;
    }

    private static bool IsFilledIn(ScalarInfo field) => field.Default is not null || field.IsUpdatedAt;

    private static bool HasDefaults(RelationInfo relation)
    {
        foreach (var field in relation.LocalFields)
        {
            if (field.Default is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(RelationInfo relation, ScalarInfo field)
    {
        foreach (var local in relation.LocalFields)
        {
            if (ReferenceEquals(local, field))
            {
                return true;
            }
        }

        return false;
    }
}
