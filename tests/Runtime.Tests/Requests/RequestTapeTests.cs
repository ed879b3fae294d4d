using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Tests.Requests;

public sealed class RequestTapeTests
{
    [Fact]
    public void Members_and_elements_are_found_again()
    {
        var tape = new RequestTape();
        tape.BeginObject();
        tape.Name("where");
        tape.BeginObject();
        tape.Name("id");
        tape.Value(RequestValue.From(7));
        tape.EndObject();
        tape.Name("orderBy");
        tape.BeginArray();
        tape.BeginObject();
        tape.Name("id");
        tape.Keyword("asc");
        tape.EndObject();
        tape.EndArray();
        tape.EndObject();

        Assert.True(tape.Root.TryGet("where", out var where));
        Assert.True(where.TryGet("id", out var id));
        Assert.Equal(7, tape.ValueAt(id.Token).Int64);
        Assert.Equal("where.id", id.Path());
        Assert.True(tape.Root.TryGet("orderBy", out var order));
        Assert.Equal(1, order.Count);
        Assert.False(tape.Root.TryGet("id", out _));
    }

    [Fact]
    public void A_list_of_values_is_one_token_whatever_its_length()
    {
        Assert.True(Form(1, 2).SequenceEqual(Form(3, 4, 5)));

        static (TapeTokenKind, RequestValueKind, string?)[] Form(params long[] values)
        {
            var tape = new RequestTape();
            tape.BeginObject();
            tape.Name("in");
            tape.BeginArray();
            foreach (var value in values)
            {
                tape.Value(RequestValue.From(value));
            }

            tape.EndArray();
            tape.EndObject();
            Assert.True(tape.Root.TryGet("in", out var list));
            Assert.Equal(values, tape.ValuesAt(list.Token).ToArray().Select(static value => value.Int64));
            return [.. tape.Tokens.ToArray().Select(static token => (token.Kind, token.ValueKind, token.Text))];
        }
    }
}
