using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>The names of the members that a record gets, clear of those it has.</summary>
/// <param name="StateType">The class that holds loaded relations.</param>
/// <param name="StateField">The field that holds it; one reference, so that a record without relations stays small.</param>
/// <param name="CountsProperty">The property with the counts of relations; null where the model has no lists.</param>
/// <param name="HasState">True when the model has relations.</param>
internal sealed record RecordNames(string StateType, string StateField, string? CountsProperty, bool HasState)
{
    /// <summary>The counts inside the state; relations cannot be called so, since they are properties.</summary>
    public const string Counts = "_counts";

    /// <summary>The names for a model.</summary>
    public static RecordNames Of(ModelSpec model)
    {
        var taken = model.MemberNames();
        taken.UnionWith(model.Unimplemented.Select(static property => property.ClrName).Concat(model.Parameters).Concat(model.OtherMembers));
        taken.Add(model.Types.ClrName);
        return new RecordNames(
            Names.Unique("LoadedRelations", taken),
            Names.Unique("_loadedRelations", taken),
            model.Relations.Any(static relation => relation.IsList) ? Names.Unique("Counts", taken) : null,
            model.Relations.Count > 0);
    }
}
