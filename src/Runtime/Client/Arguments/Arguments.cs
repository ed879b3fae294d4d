using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The arguments of a query.</summary>
public abstract class Arguments
{
    private protected Arguments()
    {
    }

    internal virtual IncludeWriter? Inclusion => null;

    /// <summary>Writes the members of the request's <c>arguments</c>.</summary>
    internal abstract void Write(ArgumentWriter writer, ModelInfo model);
}
