using System.Runtime.CompilerServices;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Specs;

/// <summary>Specifications made before, beside all that they were made of.</summary>
internal static class SpecMemo
{
    // A memo, not state: an entry follows from its key and the objects it holds, which are asked for by identity, and dies with the key.
    private static readonly ConditionalWeakTable<LinkedModel, Entry<ModelSpec>> Models = new();
    private static readonly ConditionalWeakTable<EnumShape, Entry<EnumSpec>> Enums = new();

    /// <summary>The model's specification; null when something that it rests on is another than it was.</summary>
    public static ModelSpec? Find(LinkedModel model, SpecContext context, List<object> neighbours) =>
        Models.TryGetValue(model, out var entry) && ReferenceEquals(entry.Context, context) && AreSame(entry.Neighbours, neighbours) ? entry.Spec : null;

    /// <summary>Keeps a model's specification.</summary>
    public static void Keep(LinkedModel model, SpecContext context, List<object> neighbours, ModelSpec spec)
    {
        Models.Remove(model);
        Models.GetValue(model, _ => new Entry<ModelSpec>(context, [.. neighbours], spec));
    }

    /// <summary>The enum's specification; null when the context is another.</summary>
    public static EnumSpec? Find(EnumShape type, SpecContext context) => Enums.TryGetValue(type, out var entry) && ReferenceEquals(entry.Context, context) ? entry.Spec : null;

    /// <summary>Keeps an enum's specification.</summary>
    public static void Keep(EnumShape type, SpecContext context, EnumSpec spec)
    {
        Enums.Remove(type);
        Enums.GetValue(type, _ => new Entry<EnumSpec>(context, [], spec));
    }

    private static bool AreSame(object[] before, List<object> now)
    {
        if (before.Length != now.Count)
        {
            return false;
        }

        for (var index = 0; index < before.Length; index++)
        {
            if (!ReferenceEquals(before[index], now[index]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Entry<TSpec>(SpecContext context, object[] neighbours, TSpec spec)
    {
        public SpecContext Context => context;

        public object[] Neighbours => neighbours;

        public TSpec Spec => spec;
    }
}
