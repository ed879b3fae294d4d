using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>A relation as far as it was written: one of its ends may be missing.</summary>
/// <param name="Kind">Its shape, judged by the ends there are.</param>
/// <param name="Forward">The end that holds, or should hold, the foreign key; for many to many the one that comes first.</param>
/// <param name="Back">The other end.</param>
internal sealed record RelationShape(RelationKind Kind, RelationField? Forward, RelationField? Back)
{
    /// <summary>The model with the foreign key.</summary>
    public Model ReferencingModel => Forward?.Model ?? Back!.ReferencedModel;

    /// <summary>The model that is referred to.</summary>
    public Model ReferencedModel => Forward?.ReferencedModel ?? Back!.Model!;

    /// <summary>True for many to many by lists of ids on both sides.</summary>
    public bool IsEmbedded => Kind == RelationKind.ManyToMany && (Forward!.HasFieldsArgument || Back!.HasFieldsArgument);
}
