using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Queries;

/// <summary>A column of an aggregate's answer.</summary>
/// <param name="Group">The answer's member it stands under (<c>_count</c>, <c>_sum</c> …); null for a field that groups.</param>
/// <param name="Function">The function; null for a field that groups.</param>
/// <param name="Field">The field; null for the count of rows.</param>
/// <param name="Result">What is read: a field of the function's result type.</param>
internal sealed record AggregateColumn(string? Group, AggregateFunction? Function, ScalarInfo? Field, ScalarInfo Result)
{
    /// <summary>The member's name.</summary>
    public string Name => Field?.Name ?? "_all";

    /// <summary>A field that groups.</summary>
    public static AggregateColumn Of(ScalarInfo field) => new(null, null, field, field);

    /// <summary>A function of a field, or the count of rows.</summary>
    public static AggregateColumn Of(string group, AggregateFunction function, ScalarInfo? field) => new(group, function, field, ResultField(function, field));

    /// <summary>A field of the type that a function gives, to read it and to compare it with.</summary>
    public static ScalarInfo ResultField(AggregateFunction function, ScalarInfo? field)
    {
        var name = field?.Name ?? "_all";
        var column = field?.Column ?? "_all";
        var result = function switch
        {
            AggregateFunction.Count => new ScalarInfo(name, column, ScalarType.Int, FieldArity.Required) { NativeType = null },
            AggregateFunction.Average when field!.Type != ScalarType.Decimal => new ScalarInfo(name, column, ScalarType.Float, FieldArity.Optional),
            AggregateFunction.Sum when field!.Type == ScalarType.BigInt => new ScalarInfo(name, column, ScalarType.Decimal, FieldArity.Optional),   // sums outgrow 64 bits
            AggregateFunction.Average or AggregateFunction.Sum => new ScalarInfo(name, column, field!.Type, FieldArity.Optional),
            _ => new ScalarInfo(name, column, field!.Type, FieldArity.Optional)
            {
                Enum = field.Enum, NativeType = field.NativeType, NativeTypeArguments = field.NativeTypeArguments,
            },
        };
        if (field is not null)
        {
            result.Attach(field.Model);
        }

        return result;
    }
}
