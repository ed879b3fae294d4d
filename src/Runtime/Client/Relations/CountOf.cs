using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A relation to count: assign true, or <c>new() { Where = … }</c>.</summary>
public sealed class CountOf<[DynamicallyAccessedMembers(Trimming.Kept)] TWhere>
    where TWhere : class, IArguments
{
    /// <summary>Which of the related records count; left out: all.</summary>
    public TWhere? Where { get; init; }

    /// <summary>True counts all related records.</summary>
    public static implicit operator CountOf<TWhere>?(bool count) => count ? new CountOf<TWhere>() : null;

    /// <summary>Writes the count under the relation's name; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name)
    {
        writer.Name(name);
        if (Where is null)
        {
            writer.Flag(true);
            return;
        }

        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        writer.Part("where", Where);
        writer.EndObject();
        writer.EndObject();
    }
}
