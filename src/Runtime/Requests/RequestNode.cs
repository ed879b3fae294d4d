using System.Text;

namespace SchemaFirst.Runtime.Requests;

/// <summary>A place in a request's document: an object, a list, or something in them.</summary>
internal readonly struct RequestNode(RequestTape tape, int token)
{
    /// <summary>The tape it stands on.</summary>
    public RequestTape Tape { get; } = tape;

    /// <summary>Its token's place: the name by which plans refer to a value.</summary>
    public int Token { get; } = token;

    public TapeTokenKind Kind => Tape[Token].Kind;

    public bool IsObject => Kind == TapeTokenKind.ObjectStart;

    public bool IsArray => Kind is TapeTokenKind.ArrayStart or TapeTokenKind.ValueList;

    public bool IsNull => Kind == TapeTokenKind.Null;

    public bool IsValue => Kind == TapeTokenKind.Value;

    /// <summary>True for a value of an object that stands for several rows, some of which have null there.</summary>
    public bool IsNullInSomeRow => Kind == TapeTokenKind.Value && Tape[Token].B == 1;

    public RequestValueKind ValueKind => Tape[Token].ValueKind;

    /// <summary>The name of a keyword, JSON null or referenced field.</summary>
    public string Text => Tape[Token].Text!;

    /// <summary>The model of a referenced field.</summary>
    public string Container => Tape[Token].Container!;

    /// <summary>The members of an object, in order.</summary>
    public RequestMembers Members => new(this);

    /// <summary>The elements of a list, or the node itself where a single element stands for a list of one.</summary>
    public RequestElements Elements => new(this);

    /// <summary>The number of elements or members.</summary>
    public int Count
    {
        get
        {
            if (Kind == TapeTokenKind.ValueList)
            {
                return Tape[Token].B;
            }

            var count = 0;
            if (IsObject)
            {
                foreach (var _ in Members)
                {
                    count++;
                }
            }
            else
            {
                foreach (var _ in Elements)
                {
                    count++;
                }
            }

            return count;
        }
    }

    /// <summary>The member of that name; false without one.</summary>
    public bool TryGet(string name, out RequestNode value)
    {
        if (IsObject)
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    value = member.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    /// <summary>The word standing here, which thereby becomes part of the request's form; null where none stands.</summary>
    public string? ReadWord()
    {
        if (Kind == TapeTokenKind.Keyword)
        {
            return Text;
        }

        if (Kind != TapeTokenKind.Value || ValueKind is not (RequestValueKind.String or RequestValueKind.Enum))
        {
            return null;
        }

        Tape.Pin(Token);
        return Tape.ValueAt(Token).String;
    }

    /// <summary>The truth value standing here, which thereby becomes part of the request's form; null where none stands.</summary>
    public bool? ReadFlag()
    {
        if (Kind == TapeTokenKind.Flag)
        {
            return Tape[Token].A != 0;
        }

        if (Kind != TapeTokenKind.Value || ValueKind != RequestValueKind.Boolean)
        {
            return null;
        }

        Tape.Pin(Token);
        return Tape.ValueAt(Token).Boolean;
    }

    /// <summary>The number standing here, which thereby becomes part of the request's form; null where none stands.</summary>
    public long? ReadCount()
    {
        if (Kind == TapeTokenKind.Count)
        {
            return Tape[Token].A;
        }

        if (Kind != TapeTokenKind.Value || ValueKind != RequestValueKind.Integer)
        {
            return null;
        }

        Tape.Pin(Token);
        return Tape.ValueAt(Token).Int64;
    }

    /// <summary>The words of a list, or the one word standing here; null where something else stands.</summary>
    public IReadOnlyList<string>? ReadWords()
    {
        if (Kind == TapeTokenKind.ValueList)
        {
            Tape.Pin(Token);
            var words = new List<string>();
            foreach (var value in Tape.ValuesAt(Token).Span)
            {
                if (value.Kind is not (RequestValueKind.String or RequestValueKind.Enum))
                {
                    return null;
                }

                words.Add(value.String);
            }

            return words;
        }

        var list = new List<string>();
        foreach (var element in Elements)
        {
            if (element.ReadWord() is not { } word)
            {
                return null;
            }

            list.Add(word);
        }

        return list;
    }

    /// <summary>The names that lead here from the document's root, for messages.</summary>
    public string Path()
    {
        var names = new List<string>();
        for (var index = 0; index < Token;)
        {
            var current = Tape[index];
            switch (current.Kind)
            {
                case TapeTokenKind.ObjectStart or TapeTokenKind.ArrayStart when current.A >= 0 && current.A < Token:
                    index = current.A + 1;
                    break;
                case TapeTokenKind.Name:
                    var value = Tape[index + 1];
                    var end = value.Kind is TapeTokenKind.ObjectStart or TapeTokenKind.ArrayStart && value.A >= 0 ? value.A : index + 1;
                    if (end >= Token)
                    {
                        names.Add(current.Text!);
                        index++;
                    }
                    else
                    {
                        index = end + 1;
                    }

                    break;
                default:
                    index++;
                    break;
            }
        }

        return string.Join('.', names);
    }

    /// <summary>The token after this node.</summary>
    internal int Next => Kind is TapeTokenKind.ObjectStart or TapeTokenKind.ArrayStart ? Tape[Token].A + 1 : Token + 1;
}
