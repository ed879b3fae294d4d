using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Providers;

/// <summary>What is known of one native type of one provider.</summary>
/// <param name="Name">Its name, as written behind the datasource's name.</param>
/// <param name="Arity">The arguments it takes.</param>
/// <param name="ScalarTypes">The field types it can store, in the order messages name them.</param>
public sealed record NativeTypeInfo(string Name, NativeTypeArity Arity, EquatableArray<ScalarType> ScalarTypes)
{
    /// <summary>What each argument may be, in order; an argument without an entry is free.</summary>
    public EquatableArray<ArgumentRange> Ranges { get; init; }

    /// <summary>Whether it may stand in keys and indexes (for types with <c>Max</c>: that form of it).</summary>
    public KeyFitness Keys { get; init; }

    /// <summary>The largest argument with which it can hold a <c>Boolean</c>; null when that is no question.</summary>
    public uint? BooleanMaximum { get; init; }

    /// <summary>The whole numbers that it holds; null for a type of other values.</summary>
    public NumberRange? Numbers { get; init; }

    /// <summary>True when its first argument is the most characters that it holds.</summary>
    public bool LimitsText { get; init; }

    /// <summary>The most arguments it takes.</summary>
    public int MaximumArguments => Arity switch
    {
        NativeTypeArity.None => 0,
        NativeTypeArity.OptionalTwo => 2,
        _ => 1,
    };

    /// <summary>True when it can store that field type.</summary>
    public bool Fits(ScalarType type)
    {
        foreach (var candidate in ScalarTypes)
        {
            if (candidate == type)
            {
                return true;
            }
        }

        return false;
    }
}
