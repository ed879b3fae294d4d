using System.ComponentModel;
using System.Reflection;
using Blog;
using Racks;
using Teams;

namespace SchemaFirst.Doors.Tests.Ledger;

/// <summary>
/// All that can be said to the generated clients, found by reflection: their methods, what those take, what that consists of, and so on. Types of single
/// models count as one (<c>UserWhere</c> and <c>PostWhere</c> are <c>Where</c>), and their members for single columns as one for each type of column.
/// </summary>
internal static class Surface
{
    private static readonly Type[] Clients = [typeof(BlogDb), typeof(RackDb), typeof(TeamDb)];

    /// <summary>The queries of every model of every client.</summary>
    public static IReadOnlyList<Type> Queries { get; } = [.. Clients.SelectMany(static client => client.GetProperties()).Select(static property => property.PropertyType)
        .Where(static type => type.BaseType is { IsGenericType: true } owner && owner.GetGenericTypeDefinition() == typeof(Runtime.Client.ModelQueries<>)).Distinct()];

    private static Dictionary<string, HashSet<string>> Models { get; } = Queries.Select(static queries => queries.BaseType!.GetGenericArguments()[0])
        .ToDictionary(static record => record.Name, static record => record.GetProperties().Select(static property => property.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>The methods that ask something.</summary>
    public static IEnumerable<MethodInfo> Methods { get; } = [.. Queries.SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))];

    /// <summary>Every member of every type that a query may consist of.</summary>
    public static IReadOnlySet<SurfaceMember> Members { get; } = Close();

    /// <summary>The arguments of a method; null where it takes none but a condition.</summary>
    public static Type? ArgumentsOf(MethodInfo method) =>
        method.GetParameters().Select(static parameter => parameter.ParameterType).FirstOrDefault(static type => typeof(Arguments).IsAssignableFrom(type));

    /// <summary>What may be given to arguments, or to a part of them.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.SetMethod is { IsPublic: true });

    /// <summary>The member that a call sets or makes; null where it is none of the typed client's.</summary>
    public static SurfaceMember? MemberOf(MethodBase called)
    {
        if (called.DeclaringType is not { } type || !IsOurs(type))
        {
            return null;
        }

        if (called.Name.StartsWith("set_", StringComparison.Ordinal) && type.GetProperty(called.Name[4..], BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } property)
        {
            return Of(type, property);
        }

        return called is MethodInfo { Name: "op_Implicit" } conversion ? Conversion(type, conversion)
            : called is ConstructorInfo constructor && constructor.GetParameters().Length > 0 ? Making(type, constructor)
            : null;
    }

    private static HashSet<SurfaceMember> Close()
    {
        var known = new HashSet<Type>();
        var members = new HashSet<SurfaceMember>();
        var open = new Queue<Type>(Methods.SelectMany(static method => method.GetParameters()).Select(static parameter => parameter.ParameterType));
        while (open.TryDequeue(out var next))
        {
            var type = Bare(next);
            if (!IsOurs(type) || !known.Add(type) || type.IsEnum)
            {
                continue;
            }

            foreach (var property in Settable(type))
            {
                open.Enqueue(property.PropertyType);
                members.Add(Of(property.DeclaringType!, property));
            }

            foreach (var conversion in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "op_Implicit" && method.ReturnType == next))
            {
                members.Add(Conversion(type, conversion));
            }

            if (type.IsValueType)
            {
                foreach (var constructor in type.GetConstructors().Where(static constructor => constructor.GetParameters().Length > 1))
                {
                    members.Add(Making(type, constructor));
                }
            }
        }

        return members;
    }

    private static bool IsOurs(Type type) => (type.Namespace == "SchemaFirst" || ModelOf(type) is not null) && !typeof(SchemaClient).IsAssignableFrom(type)
        && !type.Name.EndsWith("Options", StringComparison.Ordinal) && Attribute.GetCustomAttribute(type, typeof(EditorBrowsableAttribute)) is null && !typeof(ModelField).IsAssignableFrom(type);

    private static SurfaceMember Of(Type type, PropertyInfo property)
    {
        var role = Role(type);
        return ModelOf(type) is { } model && Models[model].Contains(property.Name) && property.Name != role
            ? new(role, $"a member of {Name(property.PropertyType)}")
            : new(role, property.Name);
    }

    private static SurfaceMember Conversion(Type type, MethodInfo conversion) => new(Role(type), $"from {Name(conversion.GetParameters()[0].ParameterType)}");

    private static SurfaceMember Making(Type type, ConstructorInfo constructor) => new(Role(type), $"new({string.Join(", ", constructor.GetParameters().Select(static parameter => Name(parameter.ParameterType)))})");

    private static string? ModelOf(Type type) => type.Namespace is not ("Blog" or "Racks" or "Teams") ? null
        : Models.Keys.Where(model => type.Name.StartsWith(model, StringComparison.Ordinal)).MaxBy(static model => model.Length);

    // What a type is called whatever model it is of.
    private static string Role(Type type) => ModelOf(type) is { } model ? type.Name[model.Length..] : Name(type);

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (!type.IsGenericType)
        {
            return type.IsArray ? Name(type.GetElementType()!) + "[]" : type.IsEnum && type.Namespace != "SchemaFirst" ? "Enum" : ModelOf(type) is not null ? Role(type) : type.Name;
        }

        // Values tell filters apart; models do not.
        var arguments = type.GetGenericArguments().Where(static argument => ModelOf(argument) is null || argument.IsEnum).Select(Name).ToList();
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];

        // Conditions on groups are made of the same filters as those on records.
        return arguments.Count == 0 || name.EndsWith("Having", StringComparison.Ordinal) ? name : $"{name}<{string.Join(", ", arguments)}>";
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0]
        : type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : type);
}
