using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>Which records to count.</summary>
public abstract class CountArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TOrderBy> : Arguments
    where TWhere : class, IArguments
    where TUnique : class, IArguments
    where TOrderBy : class, IArguments
{
    private TWhere? _where;

    // Seldom said, so that it takes room only where it is.
    private ChosenPart? _part;

    /// <summary>The condition; left out: all records.</summary>
    public TWhere? Where
    {
        get => _where;
        init => _where = value;
    }

    /// <summary>The order in which <see cref="Cursor"/>, <see cref="Take"/> and <see cref="Skip"/> go.</summary>
    public IReadOnlyList<TOrderBy>? OrderBy
    {
        get => _part?.OrderBy;
        init => (_part ??= new()).OrderBy = value;
    }

    /// <summary>The record to begin at.</summary>
    public TUnique? Cursor
    {
        get => _part?.Cursor;
        init => (_part ??= new()).Cursor = value;
    }

    /// <summary>At most this many records; a negative number takes the last ones.</summary>
    public int? Take
    {
        get => _part?.Take;
        init => (_part ??= new()).Take = value;
    }

    /// <summary>How many records to leave out first.</summary>
    public int? Skip
    {
        get => _part?.Skip;
        init => (_part ??= new()).Skip = value;
    }

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Part("where", Where);
        if (_part is not null)
        {
            writer.Parts("orderBy", _part.OrderBy);
            writer.Part("cursor", _part.Cursor);
            writer.Count("take", _part.Take);
            writer.Count("skip", _part.Skip);
        }
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TWhere?, TWhere> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (CountArguments<TWhere, TUnique, TOrderBy>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }

    private sealed class ChosenPart
    {
        public IReadOnlyList<TOrderBy>? OrderBy;
        public TUnique? Cursor;
        public int? Take;
        public int? Skip;
    }
}
