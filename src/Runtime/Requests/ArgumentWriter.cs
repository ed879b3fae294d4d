namespace SchemaFirst.Runtime.Requests;

/// <summary>
/// Takes a request's arguments and selection piece by piece, with the JSON protocol's names and nesting
/// (<c>where</c>, <c>AND</c>, <c>equals</c>, <c>some</c>, <c>data</c>, <c>create</c>, <c>take</c>, …). The typed client and the
/// JSON door both write to it; what they have written is one <see cref="QueryRequest"/>.
/// </summary>
public abstract class ArgumentWriter
{
    /// <summary>Begins an object, as the document, a member's value or a list element.</summary>
    public abstract void BeginObject();

    /// <summary>Ends the innermost object.</summary>
    public abstract void EndObject();

    /// <summary>Begins a list.</summary>
    public abstract void BeginArray();

    /// <summary>Ends the innermost list.</summary>
    public abstract void EndArray();

    /// <summary>
    /// Begins a list of new rows: objects of columns only. Rows of one form are kept as their values alone, so that neither the request's form nor
    /// its plan grows with them.
    /// </summary>
    /// <param name="count">How many there will be.</param>
    public abstract void BeginRows(int count);

    /// <summary>Ends the list of rows.</summary>
    public abstract void EndRows();

    /// <summary>Names the member whose value comes next.</summary>
    public abstract void Name(string name);

    /// <summary>Writes null.</summary>
    public abstract void Null();

    /// <summary>Writes a scalar.</summary>
    public abstract void Value(RequestValue value);

    /// <summary>Writes a word that belongs to the request's form, not to its data: <c>asc</c>, <c>first</c>, <c>insensitive</c>, a field's name in <c>distinct</c> or <c>by</c>.</summary>
    public abstract void Keyword(string word);

    /// <summary>Writes a truth value that belongs to the request's form: <c>true</c> in a selection, <c>disconnect: true</c>, <c>isEmpty</c>, <c>skipDuplicates</c>.</summary>
    public abstract void Flag(bool value);

    /// <summary>Writes a number that belongs to the request's form: <c>take</c>, <c>skip</c>, <c>limit</c>.</summary>
    public abstract void Count(int value);

    /// <summary>Writes a reference to another field of the model, for comparing two columns.</summary>
    public abstract void FieldReference(string model, string field);

    /// <summary>Writes one of the JSON nulls.</summary>
    /// <param name="kind"><c>JsonNull</c>, <c>DbNull</c> or <c>AnyNull</c>.</param>
    public abstract void JsonNull(string kind);
}
