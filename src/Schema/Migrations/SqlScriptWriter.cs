using System.Text;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Collects the statements of a script.</summary>
public sealed class SqlScriptWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Starts a step.</summary>
    public void BeginStep(string title)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append("-- ").Append(title).Append('\n');
    }

    /// <summary>Adds a statement, given without its semicolon.</summary>
    public void Statement(string sql) => _text.Append(sql).Append(";\n");

    /// <summary>Adds a line as it is.</summary>
    public void Line(string line) => _text.Append(line).Append('\n');

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
