using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Providers;

/// <summary>A provider's native types, by name, and which of them a field has when none is written.</summary>
public sealed class NativeTypeTable
{
    private readonly Dictionary<string, NativeTypeInfo> _byName;
    private readonly Dictionary<ScalarType, NativeType> _defaults;

    internal NativeTypeTable(IReadOnlyList<NativeTypeInfo> types, params (ScalarType Scalar, NativeType Type)[] defaults)
    {
        Types = types;
        _byName = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        _defaults = defaults.ToDictionary(static pair => pair.Scalar, static pair => pair.Type);
    }

    /// <summary>The table without types.</summary>
    public static NativeTypeTable Empty { get; } = new([]);

    /// <summary>All types, in the order of the provider's documentation.</summary>
    public IReadOnlyList<NativeTypeInfo> Types { get; }

    /// <summary>The type of that name, to the letter; null without one.</summary>
    public NativeTypeInfo? Find(string name) => _byName.TryGetValue(name, out var type) ? type : null;

    /// <summary>What a field of that type is stored as when nothing is written; null where the provider has no word for it.</summary>
    public NativeType? Default(ScalarType scalar) => _defaults.TryGetValue(scalar, out var type) ? type : null;

    internal static NativeTypeInfo Plain(string name, params ScalarType[] scalars) => Of(name, NativeTypeArity.None, scalars);

    internal static NativeTypeInfo Of(string name, NativeTypeArity arity, params ScalarType[] scalars) => new(name, arity, new EquatableArray<ScalarType>(scalars));

    internal static NativeTypeInfo Whole(string name, ScalarType scalar, long minimum, long maximum) => Plain(name, scalar) with { Numbers = new NumberRange(minimum, maximum) };

    internal static NativeTypeInfo Characters(string name, NativeTypeArity arity) => Of(name, arity, ScalarType.String) with { LimitsText = true };

    internal static NativeType Native(string name, params string[] arguments) => new(name, arguments.Length == 0 ? default : new EquatableArray<string>(arguments));

    internal static EquatableArray<ArgumentRange> Within(params (uint Minimum, uint Maximum)[] ranges) =>
        ranges.Select(static range => new ArgumentRange(range.Minimum, range.Maximum)).ToEquatableArray();
}
