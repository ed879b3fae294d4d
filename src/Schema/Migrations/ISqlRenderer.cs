namespace SchemaFirst.Schema.Migrations;

/// <summary>Writes steps as a dialect's SQL. It is total: it never receives a step that the dialect's traits rule out.</summary>
public interface ISqlRenderer
{
    /// <summary>A name, quoted.</summary>
    string Quote(string name);

    /// <summary>A text, quoted.</summary>
    string QuoteText(string text);

    /// <summary>What the comment above the step says.</summary>
    string Title(MigrationStep step);

    /// <summary>Writes the step's statements.</summary>
    void Render(MigrationStep step, SqlScriptWriter writer);
}
