using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Which records to find, in which order, and how many.</summary>
public abstract class FindArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TOrderBy,
    TField,
    TInclude> : RecordArguments<TField, TInclude>
    where TWhere : class, IArguments
    where TUnique : class, IArguments
    where TOrderBy : class, IArguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    private TWhere? _where;

    /// <summary>The condition; left out: all records.</summary>
    public TWhere? Where
    {
        get => _where;
        init => _where = value;
    }

    /// <summary>The order; the first one counts most.</summary>
    public IReadOnlyList<TOrderBy>? OrderBy { get; init; }

    /// <summary>The record to begin at.</summary>
    public TUnique? Cursor { get; init; }

    /// <summary>How many records; a negative number takes the last ones.</summary>
    public int? Take { get; init; }

    /// <summary>How many records to leave out first.</summary>
    public int? Skip { get; init; }

    /// <summary>Only the first record of those that are equal in these fields.</summary>
    public IReadOnlyList<TField>? Distinct { get; init; }

    /// <summary>How relations are to be fetched; the answer is the same.</summary>
    public RelationLoadStrategy? RelationLoadStrategy { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        writer.Parts("orderBy", OrderBy);
        writer.Part("cursor", Cursor);
        writer.Count("take", Take);
        writer.Count("skip", Skip);
        writer.Fields("distinct", Distinct, model);
        writer.Strategy(RelationLoadStrategy);
    }

    internal sealed override bool CanBePaged => Distinct is null or { Count: 0 } && Take is null or >= 0;

    internal sealed override bool GoesByIdentity => OrderBy is null or { Count: 0 } && Cursor is null && Skip is null;

    internal sealed override int? PageLimit => Take;

    internal sealed override void WritePage(ArgumentWriter writer, ModelInfo model, StreamPage? page)
    {
        if (page is null)
        {
            Write(writer, model);
            return;
        }

        if (page is { ByValue: true, After: not null })
        {
            page.WriteWhere(writer, Where);
        }
        else
        {
            writer.Part("where", Where);
        }

        if (page.ByValue)
        {
            page.WriteOrder(writer);
        }
        else
        {
            writer.Parts("orderBy", OrderBy);
            if (page.After is not null)
            {
                page.WriteCursor(writer);
            }
            else
            {
                writer.Part("cursor", Cursor);
                writer.Count("skip", Skip);
            }
        }

        writer.Count("take", page.Take);
        writer.Strategy(RelationLoadStrategy);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TWhere?, TWhere> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (FindArguments<TWhere, TUnique, TOrderBy, TField, TInclude>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
