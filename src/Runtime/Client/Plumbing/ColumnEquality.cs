using System.ComponentModel;
using System.Text.Json;

namespace SchemaFirst.Runtime.Client;

/// <summary>Equality, hash and text of the columns whose C# types compare by reference: bytes, documents, lists.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnEquality
{
    /// <summary>True when the bytes are the same.</summary>
    public static bool AreEqual(byte[]? left, byte[]? right) => left is null ? right is null : right is not null && left.AsSpan().SequenceEqual(right);

    /// <summary>True when the documents are the same.</summary>
    public static bool AreEqual(JsonElement left, JsonElement right) =>
        left.ValueKind == JsonValueKind.Undefined || right.ValueKind == JsonValueKind.Undefined
            ? left.ValueKind == right.ValueKind
            : JsonElement.DeepEquals(left, right);

    /// <summary>True when the documents are the same, or neither is there.</summary>
    public static bool AreEqual(JsonElement? left, JsonElement? right) =>
        left is { } first ? right is { } second && AreEqual(first, second) : right is null;

    /// <summary>True when the lists have the same elements in the same order.</summary>
    public static bool AreEqual<T>(IEnumerable<T>? left, IEnumerable<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));

    /// <summary>True when the values are equal by their own word.</summary>
    public static bool AreEqual<T>(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>Adds bytes to a hash.</summary>
    public static void AddTo(ref HashCode hash, byte[]? value) => hash.AddBytes(value);

    /// <summary>Adds a document to a hash: its kind, since equal documents may be written differently.</summary>
    public static void AddTo(ref HashCode hash, JsonElement value) => hash.Add(value.ValueKind);

    /// <summary>Adds a document to a hash.</summary>
    public static void AddTo(ref HashCode hash, JsonElement? value) => hash.Add(value?.ValueKind);

    /// <summary>Adds a list to a hash.</summary>
    public static void AddTo<T>(ref HashCode hash, IEnumerable<T>? values)
    {
        foreach (var value in values ?? [])
        {
            hash.Add(value);
        }
    }

    /// <summary>Adds a value to a hash.</summary>
    public static void AddTo<T>(ref HashCode hash, T value) => hash.Add(value);

    /// <summary>Bytes as text.</summary>
    public static string? Print(byte[]? value) => value is null ? null : $"byte[{value.Length}]";

    /// <summary>A list as text.</summary>
    public static string? Print<T>(IEnumerable<T>? values) => values is null ? null : $"[{string.Join(", ", values)}]";

    /// <summary>A value as text.</summary>
    public static string? Print<T>(T value) => value?.ToString();
}
