using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>The names of what is pulled: those that were there, else the database's, made valid and told from each other.</summary>
internal sealed class PulledNames
{
    private const string EmptyValue = "EMPTY_ENUM_VALUE";
    private readonly BaseSchema _base;
    private readonly bool _isFaithful;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<QualifiedName, PulledName> _types = [];
    private readonly Dictionary<(QualifiedName, string), PulledName> _fields = [];
    private readonly Dictionary<(QualifiedName, string), PulledName> _values = [];

    public PulledNames(DatabaseModel database, IReadOnlyList<Table> tables, IReadOnlyList<View> views, BaseSchema existing, bool isFaithful)
    {
        _base = existing;
        _isFaithful = isFaithful;
        var kept = new List<(QualifiedName Database, string? Name)>();
        kept.AddRange(tables.Select(table => (table.Name, existing.Model(table.Name)?.Name)));
        kept.AddRange(database.Enums.Select(type => (type.Name, existing.Enum(type.Name)?.Name)));
        if (existing.Schema.PreviewFeatures.Contains("views"))
        {
            kept.AddRange(views.Select(view => (view.Name, existing.View(view.Name)?.Name)));
        }

        foreach (var (name, before) in kept)
        {
            var text = before ?? IdentifierText.From(name.Name);
            _counts[text] = _counts.TryGetValue(text, out var count) ? count + 1 : 1;
        }

        // Names that nobody has to change come first, so that they stay.
        var made = kept.Where(static entry => entry.Name is null).Select(static entry => entry.Database);
        Distinct(_types, made, Of, static name => name, kept.Where(static entry => entry.Name is not null).Select(static entry => entry.Name!), NameSource.Duplicate);
        foreach (var table in tables)
        {
            Distinct(_fields, table.Columns.Select(static column => column.Name), column => PlainField(existing.Model(table.Name), column), column => (table.Name, column), [], NameSource.Sanitized);
        }

        foreach (var view in views)
        {
            Distinct(_fields, view.Columns.Select(static column => column.Name), column => PlainField(existing.View(view.Name), column), column => (view.Name, column), [], NameSource.Sanitized);
        }

        foreach (var type in database.Enums)
        {
            Distinct(_values, type.Values, value => PlainValue(existing.Enum(type.Name), value), value => (type.Name, value), [], NameSource.Sanitized);
        }
    }

    public PulledName Model(QualifiedName table) => _base.Model(table) is { } model ? Kept(table.Name, model.Name, IsMapped(model.Syntax.Members)) : Made(table);

    public PulledName View(QualifiedName view) => _base.View(view) is { } model ? Kept(view.Name, model.Name, IsMapped(model.Syntax.Members)) : Made(view);

    public PulledName Enum(QualifiedName name) => _base.Enum(name) is { } type ? Kept(name.Name, type.Name, IsMapped(type.Syntax.Members)) : Made(name);

    public PulledName Field(QualifiedName table, Model.Model? model, string column) =>
        _fields.TryGetValue((table, column), out var told) ? told : PlainField(model, column);

    public PulledName Value(QualifiedName? name, EnumType? type, string value) =>
        name is { } known && _values.TryGetValue((known, value), out var told) ? told : PlainValue(type, value);

    /// <summary>The table's name as names of relations and their fields are made of it.</summary>
    public string InRelations(QualifiedName table)
    {
        var name = Model(table);
        return name.Source is NameSource.Base || (name.Source is NameSource.Duplicate && table.Namespace is not null) ? IdentifierText.From(table.Name) : name.Text;
    }

    private static bool IsMapped(EquatableArray<Member> members) => members.Any(static member => member is BlockAttribute { Attribute.Name.Text: "map" });

    private PulledName Made(QualifiedName name) => _types.TryGetValue(name, out var told) ? told : Of(name);

    private PulledName Of(QualifiedName name)
    {
        var text = name.Name;
        var valid = IdentifierText.From(text);
        if (valid.Length > 0 && _counts.TryGetValue(valid, out var count) && count > 1 && name.Namespace is { } space)
        {
            return new(IdentifierText.From(space + "_" + text), text, NameSource.Duplicate);
        }

        if (ReservedNames.Contains(text))
        {
            return new("Renamed" + text, text, NameSource.Reserved);
        }

        // Without a letter there is nothing to cut a name from, and a block without a name would spoil the whole schema.
        return valid.Length > 0 ? Part(text) : Unnamed(text);
    }

    /// <summary>Keeps what stands beside each other apart: names that had to be changed get a number where the name is taken.</summary>
    private static void Distinct<TSource, TKey>(
        Dictionary<TKey, PulledName> told, IEnumerable<TSource> sources, Func<TSource, PulledName> nameOf, Func<TSource, TKey> keyOf, IEnumerable<string> reserved, NameSource source)
        where TKey : notnull
    {
        List<(TSource Source, PulledName Name)>? changed = null;
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        foreach (var entry in sources)
        {
            var name = nameOf(entry);
            if (name.IsImpossible)
            {
                continue;
            }

            if (name.Map is null || name.Source is NameSource.Base)
            {
                taken.Add(name.Text);
            }
            else
            {
                (changed ??= []).Add((entry, name));
            }
        }

        foreach (var (entry, name) in changed ?? [])
        {
            var text = name.Text;
            for (var number = 2; !taken.Add(text); number++)
            {
                text = name.Text + "_" + number;
            }

            if (text != name.Text)
            {
                told[keyOf(entry)] = name with { Text = text, Source = source };
            }
        }
    }

    private PulledName PlainField(Model.Model? model, string column) => BaseSchema.Field(model, column) is { } field
        ? Kept(column, field.Name, field.Syntax.Attributes.Any(static attribute => attribute.Name.Text == "map"))
        : Told(column);

    private PulledName PlainValue(EnumType? type, string value)
    {
        foreach (var candidate in type?.Values ?? [])
        {
            if (candidate.DatabaseName == value)
            {
                return Kept(value, candidate.Name, isMapped: false);
            }
        }

        return value.Length == 0 ? new(EmptyValue, value, NameSource.Sanitized) : Told(value);
    }

    /// <summary>A part's name; where nothing may be lost, one is made up for what has none.</summary>
    private PulledName Told(string text) => Part(text) is var name && name.IsImpossible && _isFaithful ? Unnamed(text) : name;

    private static PulledName Unnamed(string text) => new("Unnamed_" + string.Concat(text.Select(static character => ((int)character).ToString("x2"))), text, NameSource.Sanitized);

    /// <summary>A name of the schema that was there; a mapping that says the same is kept where someone wrote it.</summary>
    private static PulledName Kept(string text, string kept, bool isMapped) => new(kept, kept == text && !isMapped ? null : text, NameSource.Base);

    private static PulledName Part(string text) =>
        IdentifierText.IsValid(text) ? new(text, null, NameSource.Database)
        : new(IdentifierText.From(text), text, NameSource.Sanitized);
}
