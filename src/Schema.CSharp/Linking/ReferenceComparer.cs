using System.Runtime.CompilerServices;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Tells shapes apart by identity, where comparing their values would be wasted.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<SchemaShape>
{
    public static readonly ReferenceComparer Instance = new();

    public bool Equals(SchemaShape? left, SchemaShape? right) => ReferenceEquals(left, right);

    public int GetHashCode(SchemaShape shape) => RuntimeHelpers.GetHashCode(shape);
}
