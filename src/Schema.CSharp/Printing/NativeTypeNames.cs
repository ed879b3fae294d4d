using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Which native types have a C# attribute: those that the provider knows.</summary>
internal static class NativeTypeNames
{
    /// <summary>How many arguments the attribute takes (-1 for an unknown type) and whether <c>Max</c> is one.</summary>
    public static (int Count, bool AllowsMax) ArgumentsOf(string clrProvider, string name)
    {
        if (!Enum.TryParse(clrProvider, out Model.Provider provider) || ProviderTraits.For(provider).NativeTypes.Find(name) is not { } type)
        {
            return (-1, false);
        }

        return (type.MaximumArguments, type.Arity == NativeTypeArity.OptionalOneOrMax);
    }
}
