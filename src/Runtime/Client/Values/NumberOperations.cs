using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

internal static class NumberOperations
{
    public static void Write<T>(ArgumentWriter writer, string name, ScalarCodec<T> codec, NumberOperation operation, T? value)
        where T : struct
    {
        if (operation == NumberOperation.None)
        {
            return;
        }

        writer.Name(name);
        writer.BeginObject();
        writer.Name(operation switch
        {
            NumberOperation.Increment => "increment",
            NumberOperation.Decrement => "decrement",
            NumberOperation.Multiply => "multiply",
            NumberOperation.Divide => "divide",
            _ => "set",
        });
        if (value is { } some)
        {
            codec.Write(writer, some);
        }
        else
        {
            writer.Null();
        }

        writer.EndObject();
    }
}
