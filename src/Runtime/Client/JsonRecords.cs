using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using SchemaFirst.Runtime.Client;

namespace SchemaFirst;

/// <summary>Records as JSON, by <c>System.Text.Json</c>.</summary>
public static class JsonRecords
{
    /// <summary>
    /// Leaves out of the JSON the relations and counts that the query did not load, which would throw else. A modifier for a resolver:
    /// <c>options.TypeInfoResolver = BlogJson.Default.WithAddedModifier(JsonRecords.SkipUnloaded)</c>, or among the <c>Modifiers</c> of a
    /// <see cref="DefaultJsonTypeInfoResolver"/>.
    /// </summary>
    public static void SkipUnloaded(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Kind != JsonTypeInfoKind.Object || !typeof(IRelationState).IsAssignableFrom(type.Type))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            // Relations and counts cannot be set; columns can.
            if (property is { Get: { } get, Set: null })
            {
                var member = (property.AttributeProvider as MemberInfo)?.Name ?? property.Name;

                // The value is asked for before whether it is wanted; counts are numbers, for which null is none.
                object? nothing = property.PropertyType == typeof(int) ? 0 : null;
                property.Get = record => ((IRelationState)record).IsLoaded(member) == false ? nothing : get(record);
                property.ShouldSerialize = (record, _) => ((IRelationState)record).IsLoaded(member) != false;
            }
        }
    }
}
