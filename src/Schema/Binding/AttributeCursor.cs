using SchemaFirst.Schema.Rules.Attributes;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>
/// Walks the attributes of one element, each at most once: what nobody asked for when the element is closed is unknown there.
/// </summary>
internal sealed class AttributeCursor(BindingContext context)
{
    private readonly List<AttributeSyntax> _attributes = [];
    private readonly ArgumentCursor _arguments = new(context);
    private bool[] _visited = new bool[8];
    private string _prefix = "@";

    /// <summary>Starts with a field's or enum value's attributes.</summary>
    public void Open(EquatableArray<AttributeSyntax> attributes)
    {
        Reset("@");
        foreach (var attribute in attributes)
        {
            Add(attribute);
        }
    }

    /// <summary>Starts with a block's attributes.</summary>
    public void OpenBlock(EquatableArray<Member> members)
    {
        Reset("@@");
        foreach (var member in members)
        {
            if (member is BlockAttribute block)
            {
                Add(block.Attribute);
            }
        }
    }

    /// <summary>The attribute of that name, which can stand only once; null when it is absent or unusable.</summary>
    public ArgumentCursor? Single(string name)
    {
        var found = -1;
        var count = 0;
        for (var index = 0; index < _attributes.Count; index++)
        {
            if (_attributes[index].Name.Text == name)
            {
                _visited[index] = true;
                found = index;
                count++;
            }
        }

        for (var index = 0; count > 1 && index < _attributes.Count; index++)
        {
            if (_attributes[index].Name.Text == name)
            {
                context.Report(AttributeRules.RepeatedAttribute, _attributes[index].Origin, _prefix + name);
            }
        }

        return count == 1 ? _arguments.Open(_attributes[found], _prefix) : null;
    }

    /// <summary>The next attribute of that name that was not visited yet; null when there is none.</summary>
    public ArgumentCursor? Next(string name)
    {
        for (var index = 0; index < _attributes.Count; index++)
        {
            if (!_visited[index] && _attributes[index].Name.Text == name)
            {
                _visited[index] = true;
                if (_arguments.Open(_attributes[index], _prefix) is { } usable)
                {
                    return usable;
                }
            }
        }

        return null;
    }

    /// <summary>The native type's attribute for the provider that is bound; null without one.</summary>
    public AttributeSyntax? NativeType()
    {
        AttributeSyntax? found = null;
        for (var index = 0; index < _attributes.Count; index++)
        {
            if (_attributes[index].Name.Text.IndexOf('.') >= 0)
            {
                _visited[index] = true;
                if (found is not null)
                {
                    context.Report(AttributeRules.RepeatedAttribute, _attributes[index].Origin, _prefix + _attributes[index].Name.Text);
                }

                found = _attributes[index];
            }
        }

        return found;
    }

    /// <summary>Ends the element.</summary>
    public void Close()
    {
        for (var index = 0; index < _attributes.Count; index++)
        {
            if (!_visited[index])
            {
                context.Report(AttributeRules.UnknownAttribute, _attributes[index].Origin, _prefix + _attributes[index].Name.Text);
            }
        }
    }

    private void Reset(string prefix)
    {
        _attributes.Clear();
        Array.Clear(_visited, 0, _visited.Length);
        _prefix = prefix;
    }

    private void Add(AttributeSyntax attribute)
    {
        if (attribute.Provider is { } provider && !context.IsProvider(provider))
        {
            return;
        }

        if (_attributes.Count == _visited.Length)
        {
            Array.Resize(ref _visited, _visited.Length * 2);
        }

        _attributes.Add(attribute);
    }
}
