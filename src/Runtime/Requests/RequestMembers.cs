namespace SchemaFirst.Runtime.Requests;

/// <summary>A member of an object in a request.</summary>
internal readonly record struct RequestMember(string Name, RequestNode Value);

/// <summary>The members of an object in a request, in order, without allocation.</summary>
internal readonly struct RequestMembers(RequestNode owner)
{
    public Enumerator GetEnumerator() => new(owner);

    internal struct Enumerator(RequestNode owner)
    {
        private int _next = owner.IsObject ? owner.Token + 1 : -1;
        private RequestMember _current;

        public readonly RequestMember Current => _current;

        public bool MoveNext()
        {
            if (_next < 0 || owner.Tape[_next].Kind != TapeTokenKind.Name)
            {
                return false;
            }

            var value = new RequestNode(owner.Tape, _next + 1);
            _current = new RequestMember(owner.Tape[_next].Text!, value);
            _next = value.Next;
            return true;
        }
    }
}
