using System.Diagnostics.CodeAnalysis;
using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on the record that a relation leads to: assign null for "there is none", or <c>new() { Is = new() { … } }</c>.</summary>
public readonly struct ToOneFilter<[DynamicallyAccessedMembers(Trimming.Kept)] TWhere>
    where TWhere : class, IArguments
{
    private readonly Optional<TWhere?> _is;
    private readonly Optional<TWhere?> _isNot;

    private ToOneFilter(TWhere? value) => _is = value;

    /// <summary>The related record matches; null: there is none.</summary>
    public TWhere? Is { init => _is = value; }

    /// <summary>There is no related record that matches; null: there is one.</summary>
    public TWhere? IsNot { init => _isNot = value; }

    /// <summary>The related record matches; null: there is none.</summary>
    public static implicit operator ToOneFilter<TWhere>(TWhere? value) => new(value);

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name)
    {
        if (!_is.IsSet && !_isNot.IsSet)
        {
            return;
        }

        writer.Name(name);
        writer.BeginObject();
        writer.PartOrNull("is", _is);
        writer.PartOrNull("isNot", _isNot);
        writer.EndObject();
    }
}
