using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Decides whether a value can stand for a field. It looks at kinds only; the value itself is judged when it is sent.</summary>
internal static class ValueBinder
{
    /// <summary>True where a value of the kind can become one of the field's type.</summary>
    public static bool Accepts(ScalarInfo field, RequestValueKind kind)
    {
        if (field.Enum is not null)
        {
            return kind is RequestValueKind.Enum or RequestValueKind.String;
        }

        return field.Type switch
        {
            ScalarType.String => kind == RequestValueKind.String,
            ScalarType.Boolean => kind == RequestValueKind.Boolean,
            ScalarType.Int => kind == RequestValueKind.Integer,
            ScalarType.BigInt => kind is RequestValueKind.Integer or RequestValueKind.String,
            ScalarType.Float => kind is RequestValueKind.Float or RequestValueKind.Integer or RequestValueKind.Decimal or RequestValueKind.DecimalText,
            ScalarType.Decimal => kind is RequestValueKind.Decimal or RequestValueKind.DecimalText or RequestValueKind.Integer or RequestValueKind.Float or RequestValueKind.String,
            ScalarType.DateTime => kind is RequestValueKind.DateTime or RequestValueKind.String,
            ScalarType.Json => kind is RequestValueKind.Json or RequestValueKind.String,
            ScalarType.Bytes => kind is RequestValueKind.Bytes or RequestValueKind.String,
            _ => false,
        };
    }

    /// <summary>A single value for a field.</summary>
    public static Operand Value(RequestNode node, ScalarInfo field)
    {
        if (field is { Type: ScalarType.Json, Enum: null })
        {
            return new ValueOperand(node.Token);   // any JSON: the tape gives its text
        }

        if (!node.IsValue || !Accepts(field, node.ValueKind))
        {
            throw BindingError.WrongType(node, Wanted(field));
        }

        return new ValueOperand(node.Token);
    }

    /// <summary>A value for a field, or a reference to another field of the row.</summary>
    public static Operand ValueOrField(RequestNode node, ScalarInfo field) =>
        node.Kind == TapeTokenKind.FieldReference ? Reference(node, field, list: false) : Value(node, field);

    /// <summary>A list of values for a field, or a reference to a list field of the row.</summary>
    public static Operand List(RequestNode node, ScalarInfo field)
    {
        if (node.Kind == TapeTokenKind.FieldReference)
        {
            return Reference(node, field, list: true);
        }

        if (node.Kind == TapeTokenKind.ValueList)
        {
            return node.Count == 0 || field is { Type: ScalarType.Json, Enum: null } || Accepts(field, node.ValueKind) ? new ValueOperand(node.Token) : throw BindingError.WrongType(node, $"a list of {Wanted(field)}");
        }

        foreach (var element in node.Elements)
        {
            Value(element, field);
        }

        return new ValueOperand(node.Token);
    }

    /// <summary>A reference to a field of the model, of the same type.</summary>
    public static FieldOperand Reference(RequestNode node, ScalarInfo field, bool list)
    {
        if (node.Container != field.Model.Name || field.Model.Find(node.Text) is not ScalarInfo other)
        {
            throw BindingError.Input($"'{node.Path()}' refers to '{node.Container}.{node.Text}', which is no field of model '{field.Model.Name}'");
        }

        if (other.Type != field.Type || other.Enum != field.Enum || other.IsList != list)
        {
            throw BindingError.Input($"'{node.Path()}' refers to '{other}', whose type is not that of '{field}'");
        }

        return new FieldOperand(other);
    }

    public static string Wanted(ScalarInfo field) => $"a value of type {field.Enum?.Name ?? field.Type.ToString()}";
}
