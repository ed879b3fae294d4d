using System.Runtime.CompilerServices;

namespace SchemaFirst.Generator.Specs;

/// <summary>Tells values apart by identity: to compare two by content is to walk them.</summary>
internal sealed class IdentityOf<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly IdentityOf<T> Instance = new();

    public bool Equals(T? left, T? right) => ReferenceEquals(left, right);

    public int GetHashCode(T value) => RuntimeHelpers.GetHashCode(value);
}
