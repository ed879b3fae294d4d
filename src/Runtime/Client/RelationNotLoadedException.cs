namespace SchemaFirst;

/// <summary>A relation was read that the query did not load: not loaded is not empty.</summary>
public sealed class RelationNotLoadedException : InvalidOperationException
{
    /// <summary>Names the relation and the remedy.</summary>
    public RelationNotLoadedException(string model, string relation, bool isCount = false)
        : base(isCount
            ? $"The count of '{model}.{relation}' was not loaded: add 'Include = new() {{ Counts = new() {{ {relation} = true }} }}' to the query"
            : $"Relation '{model}.{relation}' was not loaded: add 'Include = new() {{ {relation} = true }}' to the query, or read it in its select lambda") =>
        (Model, Relation) = (model, relation);

    /// <summary>The model's name.</summary>
    public string Model { get; }

    /// <summary>The relation's name.</summary>
    public string Relation { get; }
}
