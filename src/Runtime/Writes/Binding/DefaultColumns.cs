using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>The columns that a write fills in by itself: defaults that are not the database's, and <c>@updatedAt</c>.</summary>
internal static class DefaultColumns
{
    /// <summary>The columns of a new row, in the model's order, with what the request leaves to the schema.</summary>
    /// <param name="model">The model.</param>
    /// <param name="given">What the request gives.</param>
    /// <param name="linked">True for a column that a relation sets.</param>
    public static IReadOnlyList<ColumnWrite> Complete(ModelInfo model, IReadOnlyDictionary<ScalarInfo, ColumnWrite> given, Func<ScalarInfo, bool> linked)
    {
        var columns = new List<ColumnWrite>();
        foreach (var field in model.Scalars)
        {
            if (given.TryGetValue(field, out var write))
            {
                columns.Add(write);
            }
            else if (!linked(field) && Of(field) is { } value)
            {
                columns.Add(ColumnWrite.Set(field, value));
            }
        }

        return columns;
    }

    /// <summary>The <c>@updatedAt</c> columns that a change must set besides the ones given; none where nothing changes.</summary>
    public static IEnumerable<ColumnWrite> OnUpdate(ModelInfo model, IReadOnlyCollection<ScalarInfo> given)
    {
        foreach (var field in model.Scalars)
        {
            if (field.IsUpdatedAt && !given.Contains(field))
            {
                yield return ColumnWrite.Set(field, WriteValue.Now);
            }
        }
    }

    /// <summary>What the engine writes into a column that the request leaves out; null where the database decides.</summary>
    private static WriteValue? Of(ScalarInfo field)
    {
        if (field.Default is not { } given)
        {
            return field.IsUpdatedAt ? WriteValue.Now : null;
        }

        if (given.IsFromDatabase || field.IsUnsupported)
        {
            return null;
        }

        if (given.Function is not null)
        {
            return new GeneratedValue(given);
        }

        if (given.Literals is { } elements)
        {
            return new ConstantList([.. elements.Select(element => Literal(element, field))]);
        }

        return given.Literal is { } literal ? new ConstantValue(Literal(literal, field)) : null;
    }

    private static RequestValue Literal(string text, ScalarInfo field)
    {
        if (field.Enum is not null)
        {
            return ValueConversion.Canonical(RequestValue.EnumValue(text), field);
        }

        return field.Type switch
        {
            ScalarType.Boolean => RequestValue.From(text == "true"),
            ScalarType.Float => ValueConversion.Canonical(RequestValue.DecimalText(text), field),
            _ => ValueConversion.Canonical(RequestValue.From(text), field),
        };
    }
}
