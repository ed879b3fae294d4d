using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Writes.Binding;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes;

/// <summary>The arguments of a writing request.</summary>
internal sealed class WriteArguments
{
    private readonly Dictionary<string, RequestNode> _nodes = new(StringComparer.Ordinal);

    private WriteArguments()
    {
    }

    /// <summary>Reads the arguments; refuses others than the known ones.</summary>
    public static WriteArguments Of(QueryRequest request, params ReadOnlySpan<string> known)
    {
        var arguments = new WriteArguments();
        if (request.Tape.Root.TryGet("arguments", out var node))
        {
            foreach (var member in node.Members)
            {
                if (!known.Contains(member.Name))
                {
                    throw BindingError.UnknownArgument(member.Value, member.Name);
                }

                arguments._nodes[member.Name] = member.Value;
            }
        }

        return arguments;
    }

    /// <summary>Refuses a selection of anything but the count.</summary>
    public static void RequireCountOnly(QueryRequest request)
    {
        if (!request.Tape.Root.TryGet("selection", out var selection))
        {
            return;
        }

        foreach (var member in selection.Members)
        {
            if (member.Name is not ("count" or "$scalars" or "$composites"))
            {
                throw BindingError.UnknownArgument(member.Value, member.Name);
            }
        }
    }

    /// <summary>The argument; null without it.</summary>
    public RequestNode? Find(string name) => _nodes.TryGetValue(name, out var node) ? node : null;

    /// <summary>The argument.</summary>
    public RequestNode Require(string name) => _nodes.TryGetValue(name, out var node) ? node : throw BindingError.Missing("arguments", name);

    /// <summary>How many rows at most; null for all.</summary>
    public long? Limit()
    {
        if (Find("limit") is not { } node)
        {
            return null;
        }

        var limit = node.ReadCount() ?? throw BindingError.WrongType(node, "a whole number");
        return limit >= 0 ? limit : throw BindingError.Input($"'limit' cannot be negative, but is {limit}");
    }

    /// <summary>A new row of which nothing is given, where nothing must be.</summary>
    public static RowData EmptyData(WriteScope scope) => scope.FirstMissing(uncheckedForm: true, new HashSet<string>()) is null
        ? new RowData(scope.Model, DefaultColumns.Complete(scope.Model, new Dictionary<Metadata.ScalarInfo, ColumnWrite>(), static _ => false), [])
        : throw BindingError.Missing("arguments", "data");
}
