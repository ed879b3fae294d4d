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

    [Fact]
    public void Rows_of_one_form_are_one_object_whatever_their_number()
    {
        var (one, many) = (Rows([1, "a"], [2, "b"]), Rows([3, "c"], [4, "d"], [5, "e"]));
        Assert.True(Same(one, many));
        Assert.True(many.Root.TryGet("data", out var data));
        Assert.Equal(1, data.Count);
        foreach (var row in data.Elements)
        {
            Assert.Equal(3, many.RowsAt(row.Token));
            Assert.True(row.TryGet("name", out var name));
            Assert.Equal(["c", "d", "e"], Enumerable.Range(0, 3).Select(index => many.CellAt(name.Token, index, 2).String));
        }
    }

    [Fact]
    public void Null_in_some_rows_is_part_of_the_form()
    {
        var (first, last, none) = (Rows([null, "a"], [1, "b"]), Rows([1, "a"], [null, "b"], [2, "c"]), Rows([1, "a"], [2, "b"]));
        Assert.True(Same(first, last));
        Assert.False(Same(first, none));
        Assert.True(first.Root.TryGet("data", out var data));
        foreach (var row in data.Elements)
        {
            Assert.True(row.TryGet("id", out var id));
            Assert.True(id.IsNullInSomeRow);
            Assert.True(first.CellAt(id.Token, 0, 2).IsNull);
            Assert.Equal(1, first.CellAt(id.Token, 1, 2).Int64);
        }
    }

    [Fact]
    public void Rows_of_another_form_begin_anew()
    {
        var tape = Rows([1, "a"], [2, "b"], ["x", "c"], [], [3, "d"]);
        Assert.True(tape.Root.TryGet("data", out var data));
        var counts = new List<int>();
        foreach (var row in data.Elements)
        {
            counts.Add(tape.RowsAt(row.Token));
        }

        Assert.Equal([2, 1, 0, 1], counts);
    }

    [Fact]
    public void An_empty_list_is_a_form_of_its_own() => Assert.False(Same(Rows(), Rows([1, "a"])));

    private static bool Same(RequestTape one, RequestTape other) =>
        one.Tokens.Length == other.Tokens.Length && Enumerable.Range(0, one.Tokens.Length).All(index => one[index].HasSameForm(other[index]));

    private static RequestTape Rows(params object?[][] rows)
    {
        var tape = new RequestTape();
        tape.BeginObject();
        tape.Name("data");
        tape.BeginRows(rows.Length);
        foreach (var row in rows)
        {
            tape.BeginObject();
            for (var column = 0; column < row.Length; column++)
            {
                tape.Name(column == 0 ? "id" : "name");
                switch (row[column])
                {
                    case int number:
                        tape.Value(RequestValue.From(number));
                        break;
                    case string text:
                        tape.Value(RequestValue.From(text));
                        break;
                    default:
                        tape.Null();
                        break;
                }
            }

            tape.EndObject();
        }

        tape.EndRows();
        tape.EndObject();
        return tape;
    }
}
