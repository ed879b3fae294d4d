using SchemaFirst.Schema.Database;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>
/// The namespace that a connection works in when its search path (<c>?schema=…</c> of a URL) names another than the default one. A schema that speaks of no
/// namespaces means this one, so models of it call it by the default's name.
/// </summary>
internal static class HomeNamespace
{
    /// <summary>The first name of a search path, without its quotes; null without one.</summary>
    public static string? Of(string? searchPath)
    {
        if (string.IsNullOrWhiteSpace(searchPath))
        {
            return null;
        }

        var text = searchPath.TrimStart();
        if (text[0] != '"')
        {
            return text.Split(',')[0].Trim().ToLowerInvariant();
        }

        var end = 1;
        while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')))
        {
            end += text[end] == '"' ? 2 : 1;
        }

        return text[1..end].Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    /// <summary>The model with everything of one namespace in another.</summary>
    public static DatabaseModel Rename(DatabaseModel model, string from, string to)
    {
        return model with
        {
            // It counts as there: the first thing that is written makes it.
            Namespaces = [.. model.Namespaces.Select(name => name == from ? to : name).Append(to).Distinct()],
            Enums = [.. model.Enums.Select(type => type with { Name = Name(type.Name) })],
            Sequences = [.. model.Sequences.Select(sequence => sequence with { Name = Name(sequence.Name), OwnerTable = sequence.OwnerTable is { } owner ? Name(owner) : null })],
            Tables =
            [
                .. model.Tables.Select(table => table with
                {
                    Name = Name(table.Name),
                    Columns = [.. table.Columns.Select(Moved)],
                    ForeignKeys = [.. table.ForeignKeys.Select(key => key with { ReferencedTable = Name(key.ReferencedTable) })],
                }),
            ],
            Views = [.. model.Views.Select(view => view with { Name = Name(view.Name), Columns = [.. view.Columns.Select(Moved)] })],
        };

        QualifiedName Name(QualifiedName name) => name.Namespace == from ? new QualifiedName(to, name.Name) : name;

        Column Moved(Column column) => column with
        {
            Type = column.Type.Enum is { } type ? column.Type with { Enum = Name(type) } : column.Type,
            Default = column.Default is ColumnDefault.NextValue next ? new ColumnDefault.NextValue(Name(next.Sequence)) : column.Default,
        };
    }
}
