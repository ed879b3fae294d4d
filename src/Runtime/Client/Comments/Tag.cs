using System.Collections.Immutable;

namespace SchemaFirst;

/// <summary>Tags on the statements of a part of the program; <see cref="SqlCommenter.QueryTags"/> writes them into the SQL.</summary>
public static class Tag
{
    private static readonly AsyncLocal<ImmutableDictionary<string, string>?> Ambient = new();

    internal static ImmutableDictionary<string, string> Current => Ambient.Value ?? ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Tags all statements sent until what it answers is disposed, here and in everything called from here:
    /// <c>using (Tag.Query("route", "/users")) { … }</c>. Tags of inner blocks come on top of those of outer ones.
    /// </summary>
    public static IDisposable Query(string key, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        var scope = new Scope(Ambient.Value);
        Ambient.Value = Current.SetItem(key, value);
        return scope;
    }

    private sealed class Scope(ImmutableDictionary<string, string>? outer) : IDisposable
    {
        public void Dispose() => Ambient.Value = outer;
    }
}
