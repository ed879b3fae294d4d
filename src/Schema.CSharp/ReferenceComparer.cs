using System.Runtime.CompilerServices;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Tells syntax apart by identity, where equal values may stand in different places.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? left, T? right) => ReferenceEquals(left, right);

    public int GetHashCode(T value) => RuntimeHelpers.GetHashCode(value);
}
