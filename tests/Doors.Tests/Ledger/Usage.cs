using System.Reflection;

namespace SchemaFirst.Doors.Tests.Ledger;

/// <summary>One piece of a scenario's code: what of the typed client it touches, and on which databases it runs.</summary>
/// <param name="Calls">The methods that it calls.</param>
/// <param name="Databases">The databases.</param>
internal sealed record Usage(IReadOnlyList<MethodBase> Calls, IReadOnlySet<string> Databases)
{
    /// <summary>Every piece of every scenario of the assembly: each method, and each lambda for itself.</summary>
    public static IReadOnlyList<Usage> All { get; } = [.. Find()];

    private static IEnumerable<Usage> Find()
    {
        var types = typeof(Usage).Assembly.GetTypes();
        var tests = types.Where(static type => type is { IsAbstract: false, IsPublic: true } && IsSpecification(type)).ToList();
        foreach (var declaring in types.Where(static type => type.DeclaringType is null && IsSpecification(type)))
        {
            var databases = tests.Where(test => Chain(test).Any(type => Definition(type) == declaring)).Select(DatabaseOf).ToHashSet(StringComparer.Ordinal);
            foreach (var method in Within(declaring).SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)))
            {
                // What fills a database is no scenario.
                if (!method.Name.Contains("SeedAsync", StringComparison.Ordinal) && !method.DeclaringType!.Name.Contains("SeedAsync", StringComparison.Ordinal))
                {
                    yield return new([.. IlCalls.Of(method)], databases);
                }
            }
        }
    }

    private static bool IsSpecification(Type type) => Chain(type).Any(static ancestor => Definition(ancestor) == typeof(Kit.DoorSpecification<,>));

    private static string DatabaseOf(Type test) => Chain(test).Select(static type => type.IsGenericType ? type.GetGenericArguments()[^1] : null)
        .First(static argument => argument is not null) == typeof(Kit.SqliteServer) ? "SQLite" : "PostgreSQL";

    private static IEnumerable<Type> Chain(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> Within(Type type) => type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(Within).Prepend(type);
}
