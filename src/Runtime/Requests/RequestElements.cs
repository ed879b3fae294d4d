namespace SchemaFirst.Runtime.Requests;

/// <summary>The elements of a list in a request, or the one thing that stands for a list of one.</summary>
internal readonly struct RequestElements(RequestNode owner)
{
    public Enumerator GetEnumerator() => new(owner);

    internal struct Enumerator(RequestNode owner)
    {
        private int _next = owner.Kind switch
        {
            TapeTokenKind.ArrayStart => owner.Token + 1,
            TapeTokenKind.ValueList => -1,   // values alone: read them from the tape
            _ => owner.Token,
        };

        public RequestNode Current { get; private set; }

        public bool MoveNext()
        {
            if (_next < 0 || (owner.Kind == TapeTokenKind.ArrayStart && owner.Tape[_next].Kind == TapeTokenKind.ArrayEnd))
            {
                return false;
            }

            Current = new RequestNode(owner.Tape, _next);
            _next = owner.Kind == TapeTokenKind.ArrayStart ? Current.Next : -1;
            return true;
        }
    }
}
