using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Introspection;

/// <summary>The names of what is pulled: those that were there, else the database's, made valid.</summary>
internal sealed class PulledNames
{
    private readonly BaseSchema _base;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public PulledNames(DatabaseModel database, IEnumerable<Table> tables, BaseSchema existing)
    {
        _base = existing;
        foreach (var table in tables)
        {
            Count(existing.Model(table.Name)?.Name ?? table.Name.Name);
        }

        foreach (var type in database.Enums)
        {
            Count(existing.Enum(type.Name)?.Name ?? type.Name.Name);
        }

        if (existing.Schema.PreviewFeatures.Contains("views"))
        {
            foreach (var view in database.Views)
            {
                Count(existing.View(view.Name)?.Name ?? view.Name.Name);
            }
        }
    }

    public PulledName Model(QualifiedName table) => Of(table, _base.Model(table)?.Name);

    public PulledName View(QualifiedName view) => Of(view, _base.View(view)?.Name);

    public PulledName Enum(QualifiedName name) => Of(name, _base.Enum(name)?.Name);

    public PulledName Field(Model.Model? model, string column) => Part(column, BaseSchema.Field(model, column)?.Name);

    public static PulledName Value(EnumType? type, string value)
    {
        foreach (var candidate in type?.Values ?? [])
        {
            if (candidate.DatabaseName == value)
            {
                return Part(value, candidate.Name);
            }
        }

        return Part(value, null);
    }

    /// <summary>The table's name as names of relations and their fields are made of it.</summary>
    public string InRelations(QualifiedName table)
    {
        var name = Model(table);
        return name.Source is NameSource.Base or NameSource.Duplicate ? IdentifierText.From(table.Name) : name.Text;
    }

    private PulledName Of(QualifiedName name, string? kept)
    {
        var text = name.Name;
        if (kept is not null)
        {
            return new(kept, kept == text ? null : text, NameSource.Base);
        }

        if (_counts[text] > 1 && name.Namespace is { } space)
        {
            return new(IdentifierText.From(space + "_" + text), text, NameSource.Duplicate);
        }

        return ReservedNames.Contains(text) ? new("Renamed" + text, text, NameSource.Reserved) : Part(text, null);
    }

    private static PulledName Part(string text, string? kept) =>
        kept is not null ? new(kept, kept == text ? null : text, NameSource.Base)
        : IdentifierText.IsValid(text) ? new(text, null, NameSource.Database)
        : new(IdentifierText.From(text), text, NameSource.Sanitized);

    private void Count(string name) => _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
}
