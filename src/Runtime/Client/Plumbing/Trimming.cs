using System.Diagnostics.CodeAnalysis;

namespace SchemaFirst.Runtime.Client;

/// <summary>
/// What a trimmed program has to keep of the parts of requests. The trimmer drops the interfaces of types of which it sees no object: of an order that nobody asks for, say. As the argument of a
/// generic type that wants <see cref="IArguments"/> the type is there nevertheless, and cannot be loaded without it.
/// </summary>
internal static class Trimming
{
    /// <summary>The interfaces of a type argument.</summary>
    public const DynamicallyAccessedMemberTypes Kept = DynamicallyAccessedMemberTypes.Interfaces;
}
