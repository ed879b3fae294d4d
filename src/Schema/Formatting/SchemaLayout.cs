using System.Text;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting;

/// <summary>The one layout of <c>.prisma</c> text, for the formatter and the printer.</summary>
internal sealed class SchemaLayout
{
    private readonly StringBuilder _output = new(4096);
    private readonly LayoutTable _table = new();
    private readonly BlockLayout _block;

    public SchemaLayout() => _block = new BlockLayout(_output, _table);

    public string Write(SchemaSyntax syntax)
    {
        Declaration? previous = null;
        foreach (var declaration in syntax.Declarations)
        {
            // Blocks have a gap between them, even if syntax that was not read from text does not say so.
            var leading = declaration.Leading;
            var saysSo = declaration.FollowsOnSameLine || (leading.Count > 0 && leading[0].Kind == TriviaKind.BlankLine);
            if (!saysSo && previous is { AfterClosing: null } and not UnreadableDeclaration)
            {
                _output.Append('\n');
            }

            WriteTrivia(leading, isFirst: previous is null, isLast: false);
            Write(declaration);
            previous = declaration;
        }

        WriteTrivia(syntax.Trailing, isFirst: previous is null, isLast: true);
        if (_output.Length == 0 || _output[_output.Length - 1] != '\n')
        {
            _output.Append('\n');
        }

        return _output.ToString();
    }

    private void WriteTrivia(EquatableArray<Trivia> trivia, bool isFirst, bool isLast)
    {
        for (var index = 0; index < trivia.Count; index++)
        {
            if (trivia[index].Kind != TriviaKind.BlankLine)
            {
                CommentLayout.Add(_table, trivia[index]);
                continue;
            }

            _table.Write(_output, 0);
            var isOuter = (isFirst && index == 0) || (isLast && index == trivia.Count - 1);
            if (!isOuter)
            {
                _output.Append('\n');
            }
        }

        _table.Write(_output, 0);
    }

    private void Write(Declaration declaration)
    {
        switch (declaration)
        {
            case ModelDeclaration model:
                var keyword = model.Kind switch { ModelKind.View => "view", ModelKind.CompositeType => "type", _ => "model" };
                WriteBlock(keyword, model, model.Members);
                break;
            case EnumDeclaration type:
                WriteBlock("enum", type, type.Members);
                break;
            case ConfigurationDeclaration configuration:
                WriteBlock(configuration.Kind == ConfigurationKind.Datasource ? "datasource" : "generator", configuration, configuration.Members);
                break;
            case UnreadableDeclaration unreadable:
                _output.Append(unreadable.Text);
                break;
        }
    }

    /// <summary>A comment behind the opening brace is left out, and one behind the closing brace goes below it: Prisma does both.</summary>
    private void WriteBlock(string keyword, Declaration declaration, EquatableArray<Member> members)
    {
        _output.Append(keyword).Append(' ').Append(declaration.Name.Text).Append(" {\n");
        _block.Write(members, declaration.BeforeClosing, declaration is ConfigurationDeclaration);
        _output.Append("}\n");
        if (declaration.AfterClosing is { } comment)
        {
            CommentLayout.Add(_table, comment);
            _table.Write(_output, 0);
        }
    }
}
