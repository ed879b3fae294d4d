using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>The names of what is pulled: those that were there, else the database's, made valid.</summary>
internal sealed class PulledNames
{
    private const string EmptyValue = "EMPTY_ENUM_VALUE";
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

    public PulledName Model(QualifiedName table) => _base.Model(table) is { } model ? Kept(table.Name, model.Name, IsMapped(model.Syntax.Members)) : Of(table);

    public PulledName View(QualifiedName view) => _base.View(view) is { } model ? Kept(view.Name, model.Name, IsMapped(model.Syntax.Members)) : Of(view);

    public PulledName Enum(QualifiedName name) => _base.Enum(name) is { } type ? Kept(name.Name, type.Name, IsMapped(type.Syntax.Members)) : Of(name);

    public PulledName Field(Model.Model? model, string column) => BaseSchema.Field(model, column) is { } field
        ? Kept(column, field.Name, field.Syntax.Attributes.Any(static attribute => attribute.Name.Text == "map"))
        : Part(column);

    public static PulledName Value(EnumType? type, string value)
    {
        foreach (var candidate in type?.Values ?? [])
        {
            if (candidate.DatabaseName == value)
            {
                return Kept(value, candidate.Name, isMapped: false);
            }
        }

        return value.Length == 0 ? new(EmptyValue, value, NameSource.Sanitized) : Part(value);
    }

    /// <summary>The table's name as names of relations and their fields are made of it.</summary>
    public string InRelations(QualifiedName table)
    {
        var name = Model(table);
        return name.Source is NameSource.Base or NameSource.Duplicate ? IdentifierText.From(table.Name) : name.Text;
    }

    private static bool IsMapped(EquatableArray<Member> members) => members.Any(static member => member is BlockAttribute { Attribute.Name.Text: "map" });

    private PulledName Of(QualifiedName name)
    {
        var text = name.Name;
        if (_counts[text] > 1 && name.Namespace is { } space)
        {
            return new(IdentifierText.From(space + "_" + text), text, NameSource.Duplicate);
        }

        return ReservedNames.Contains(text) ? new("Renamed" + text, text, NameSource.Reserved) : Part(text);
    }

    /// <summary>A name of the schema that was there; a mapping that says the same is kept where someone wrote it.</summary>
    private static PulledName Kept(string text, string kept, bool isMapped) => new(kept, kept == text && !isMapped ? null : text, NameSource.Base);

    private static PulledName Part(string text) =>
        IdentifierText.IsValid(text) ? new(text, null, NameSource.Database)
        : new(IdentifierText.From(text), text, NameSource.Sanitized);

    private void Count(string name) => _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
}
