namespace SchemaFirst.Doors.Tests.Ledger;

/// <summary>Something that can be said to the typed client.</summary>
/// <param name="Owner">The type that it is said in, whatever model it is of.</param>
/// <param name="Name">Its name.</param>
internal sealed record SurfaceMember(string Owner, string Name)
{
    public override string ToString() => $"{Owner}: {Name}";
}
