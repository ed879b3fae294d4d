using System.Text;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting;

/// <summary>
/// Lays out the lines of a block. A gap ends a group of aligned lines; block attributes move to the end of the block, sorted,
/// each with the comments directly above it.
/// </summary>
internal sealed class BlockLayout(StringBuilder output, LayoutTable table)
{
    private const int Indentation = 2;
    private readonly List<AttributeSyntax> _fieldAttributes = [];
    private readonly List<(EquatableArray<Trivia> Trivia, int Comments, BlockAttribute Line)> _blockAttributes = [];
    private bool _started;
    private bool _gap;

    public void Write(EquatableArray<Member> members, EquatableArray<Trivia> beforeClosing, bool isConfiguration)
    {
        _started = false;
        _gap = false;
        foreach (var member in members)
        {
            if (member is BlockAttribute attribute)
            {
                var comments = CommentsDirectlyAbove(member.Leading);
                AddTrivia(member.Leading, comments);
                _gap = false;
                _started = true;
                _blockAttributes.Add((member.Leading, comments, attribute));
                continue;
            }

            AddTrivia(member.Leading, member.Leading.Count);
            Open();
            Add(member, isConfiguration);
        }

        AddTrivia(beforeClosing, beforeClosing.Count);
        table.Write(output, Indentation);
        WriteBlockAttributes();
    }

    /// <summary>Where the comments begin that stand above a line without a gap.</summary>
    private static int CommentsDirectlyAbove(EquatableArray<Trivia> leading)
    {
        var start = leading.Count;
        while (start > 0 && leading[start - 1].Kind != TriviaKind.BlankLine)
        {
            start--;
        }

        return start;
    }

    private void AddTrivia(EquatableArray<Trivia> trivia, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (trivia[index].Kind == TriviaKind.BlankLine)
            {
                _gap = _started;
            }
            else
            {
                Open();
                CommentLayout.Add(table, trivia[index]);
            }
        }
    }

    /// <summary>Prepares for a line: a gap in front of it, unless the block has only begun, ends the table and leaves an empty line.</summary>
    private void Open()
    {
        if (_gap)
        {
            table.Write(output, Indentation);
            table.StartRow();
        }

        _gap = false;
        _started = true;
    }

    private void Add(Member member, bool isConfiguration)
    {
        switch (member)
        {
            case FieldDeclaration field:
                AddName(field.Name);
                AddType(field.Type, field.Arity);
                AddAttributes(field.Attributes);
                break;
            case IncompleteField field:
                AddName(field.Name);
                table.BeginCell().Append(field.TypeText ?? string.Empty);
                table.EndCell(1);
                AddAttributes(field.Attributes);
                break;
            case EnumValueDeclaration value:
                AddEnumValue(value);
                break;
            case ConfigurationProperty property:
                AddProperty(property);
                break;
            case UnreadableMember { Text: var word } when isConfiguration && IsName(word):
                table.StartRow();
                table.BeginCell().Append(word);
                table.EndCell(0);
                break;
            case UnreadableMember line:
                table.AddVerbatim(line.Text);
                return;
        }

        if (member.TrailingComment is { } comment)
        {
            CommentLayout.WriteSuffix(table, comment);
        }
    }

    /// <summary>
    /// A property without equals sign and value is printed as a name in its column, because that is how Prisma prints one without a value;
    /// printing what was printed then changes nothing.
    /// </summary>
    private static bool IsName(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private void AddName(Identifier name)
    {
        table.StartRow();
        table.BeginCell().Append(name.Text);
        table.EndCell(0);
    }

    private void AddType(TypeReference type, FieldArity arity)
    {
        var cell = table.BeginCell();
        if (type.Raw is not null)
        {
            cell.Append(type.Raw);
        }
        else if (type.IsUnsupported)
        {
            cell.Append("Unsupported(\"").Append(StringEscape.Escape(type.Name)).Append("\")");
        }
        else
        {
            cell.Append(type.Name);
        }

        cell.Append(arity switch { FieldArity.List => "[]", FieldArity.Optional => "?", _ => string.Empty });
        table.EndCell(1);
    }

    private void AddAttributes(EquatableArray<AttributeSyntax> attributes)
    {
        if (attributes.Count == 0)
        {
            return;
        }

        _fieldAttributes.Clear();
        foreach (var attribute in attributes)
        {
            _fieldAttributes.Add(attribute);
        }

        AttributeOrder.Sort(_fieldAttributes, static attribute => attribute);
        var cell = table.BeginCell();
        for (var index = 0; index < _fieldAttributes.Count; index++)
        {
            cell.Append(index > 0 ? " @" : "@");
            ExpressionWriter.Write(cell, _fieldAttributes[index]);
        }

        table.EndCell(2);
    }

    /// <summary>Attributes of an enum value are neither sorted nor set apart: that is how Prisma prints them.</summary>
    private void AddEnumValue(EnumValueDeclaration value)
    {
        AddName(value.Name);
        var cell = table.BeginCell();
        foreach (var attribute in value.Attributes)
        {
            cell.Append('@');
            ExpressionWriter.Write(cell, attribute);
        }

        table.EndCell(1);
    }

    private void AddProperty(ConfigurationProperty property)
    {
        AddName(property.Name);
        if (property.Value is { } value)
        {
            var cell = table.BeginCell().Append("= ");
            ExpressionWriter.Write(cell, value);
            table.EndCell(1);
        }
    }

    private void WriteBlockAttributes()
    {
        if (_blockAttributes.Count == 0)
        {
            return;
        }

        table.StartRow();
        AttributeOrder.Sort(_blockAttributes, static entry => entry.Line.Attribute);
        foreach (var (trivia, comments, line) in _blockAttributes)
        {
            for (var index = comments; index < trivia.Count; index++)
            {
                CommentLayout.Add(table, trivia[index]);
            }

            table.StartRow();
            var cell = table.BeginCell().Append("@@");
            ExpressionWriter.Write(cell, line.Attribute);
            table.EndCell(0);
            if (line.TrailingComment is { } comment)
            {
                CommentLayout.WriteSuffix(table, comment);
            }
        }

        _blockAttributes.Clear();
        table.Write(output, Indentation);
    }
}
