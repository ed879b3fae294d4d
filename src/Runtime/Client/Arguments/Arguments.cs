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

    /// <summary>The columns to leave out of each record, by their places; null where the query does not say.</summary>
    internal virtual int[]? Omitted => null;

    /// <summary>The functions that an aggregate lists; null where it lists none.</summary>
    internal virtual AggregateSelection? Functions => null;

    /// <summary>The columns that an aggregate groups by, by their places.</summary>
    internal virtual int[] Groups => [];

    /// <summary>True where the records can be read page by page, false where only all of them tell which they are.</summary>
    internal virtual bool CanBePaged => false;

    /// <summary>True where the order is the identity's.</summary>
    internal virtual bool GoesByIdentity => false;

    /// <summary>At most this many records; null for all.</summary>
    internal virtual int? PageLimit => null;

    /// <summary>Writes the arguments of one page; null for all records.</summary>
    internal virtual void WritePage(ArgumentWriter writer, ModelInfo model, StreamPage? page) => Write(writer, model);

    /// <summary>Writes the members of the request's <c>arguments</c>.</summary>
    internal abstract void Write(ArgumentWriter writer, ModelInfo model);
}
