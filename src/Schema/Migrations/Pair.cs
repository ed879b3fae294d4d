namespace SchemaFirst.Schema.Migrations;

/// <summary>The same thing before and after.</summary>
/// <param name="Previous">As it was.</param>
/// <param name="Next">As it will be.</param>
public readonly record struct Pair<T>(T Previous, T Next)
{
    /// <summary>Looks at one part of both.</summary>
    public Pair<TPart> Select<TPart>(Func<T, TPart> part) => new(part(Previous), part(Next));
}
