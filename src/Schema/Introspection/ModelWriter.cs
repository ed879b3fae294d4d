using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Writes tables as models, and views as views.</summary>
internal sealed class ModelWriter
{
    private const string InvalidName = "This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*";
    private readonly PullContext _context;
    private readonly IndexWriter _indexes;
    private readonly FieldWriter _fields;
    private readonly RelationFieldWriter _relations;
    private readonly ModelWarnings _warnings;

    public ModelWriter(PullContext context)
    {
        _context = context;
        _indexes = new IndexWriter(context);
        _fields = new FieldWriter(context, _indexes);
        _relations = new RelationFieldWriter(context);
        _warnings = new ModelWarnings(context);
    }

    public ModelDeclaration Write(Table table)
    {
        var existing = _context.Base.Model(table.Name);
        var name = _context.Names.Model(table.Name);
        var documentation = _warnings.Describe(table, name, isNew: existing is null).ToList();
        var (members, comments) = Fields(table.Columns, table.Name, table, existing, name);
        var columns = members.Count;
        members.AddRange(Relations(table, existing, name));
        foreach (var attribute in _indexes.Blocks(table, existing))
        {
            members.Add(SyntaxParts.Block(attribute));
        }

        AddCommon(members, name, table.Name, isIgnored: existing is { IsIgnored: true } || _context.Ignored.Contains(table.Name));
        if (comments.Count > 0 && members.Count > columns)
        {
            // What was commented out last stands above the next line, whichever it is.
            members[columns] = members[columns] with { Leading = comments.Concat(members[columns].Leading).ToEquatableArray() };
            comments.Clear();
        }

        return Declare(ModelKind.Model, name, members, comments, existing, documentation);
    }

    public ModelDeclaration Write(View view)
    {
        var existing = _context.Base.View(view.Name);
        var name = _context.Names.View(view.Name);
        _warnings.WarnOfName(name, PullWarningKind.ViewNameKept);
        var documentation = new List<string>();
        if (name.Source == NameSource.Reserved)
        {
            documentation.Add($"This view has been renamed to '{name.Text}' during introspection, because the original name '{name.Map}' is reserved.");
        }

        if (_warnings.WarnOfComments(view.Comment, view.Columns, name))
        {
            documentation.Add(ModelWarnings.Commented("view"));
        }

        var (members, comments) = Fields(view.Columns, view.Name, null, existing, name);
        members.AddRange(KeptRelations(existing, name, static _ => true));
        foreach (var kept in existing?.Syntax.Members.OfType<BlockAttribute>() ?? [])
        {
            // A view's keys are the schema's alone.
            if (kept.Attribute.Name.Text is "id" or "unique")
            {
                members.Add(SyntaxParts.Block(kept.Attribute));
            }
        }

        AddCommon(members, name, view.Name, existing is { IsIgnored: true });
        return Declare(ModelKind.View, name, members, comments, existing, documentation);
    }

    private (List<Member> Members, List<Trivia> Comments) Fields(IReadOnlyList<Column> columns, QualifiedName relation, Table? table, Model.Model? existing, PulledName model)
    {
        var members = new List<Member>();
        var comments = new List<Trivia>();
        foreach (var column in columns)
        {
            var name = _context.Names.Field(relation, existing, column.Name);
            var field = _fields.Write(column, relation, table, existing);
            if (name.IsKept)
            {
                _context.Warn(PullWarningKind.FieldNameKept, model.Text + "." + name.Text);
            }

            if (column.Type.Family == ColumnFamily.Unsupported)
            {
                _context.Warn(PullWarningKind.UnsupportedType, model.Text + "." + name.Display);
            }

            if (name.IsImpossible)
            {
                _context.Warn(PullWarningKind.FieldWithInvalidName, model.Text + "." + name.Display);
                comments.Add(SyntaxParts.Documentation(InvalidName));
                comments.Add(CommentedText.Of(field));
                continue;
            }

            members.Add(field with { Leading = comments.Concat(field.Leading).ToEquatableArray() });
            comments.Clear();
        }

        return (members, comments);
    }

    private IEnumerable<Member> Relations(Table table, Model.Model? existing, PulledName name)
    {
        if (_context.Base.Schema.RelationMode == RelationMode.ForeignKeys)
        {
            foreach (var field in _context.Relations.Of(table.Name))
            {
                yield return _relations.Write(field, table);
            }

            foreach (var field in KeptRelations(existing, name, static field => field.ReferencedModel.IsView))
            {
                yield return field;
            }

            yield break;
        }

        foreach (var field in KeptRelations(existing, name, static _ => true))
        {
            yield return field;
        }
    }

    /// <summary>The relations that the database knows nothing of: those that the client keeps, and those of views.</summary>
    private IEnumerable<Member> KeptRelations(Model.Model? existing, PulledName name, Func<RelationField, bool> filter)
    {
        var isKept = false;
        foreach (var field in existing?.RelationFields ?? [])
        {
            if (!filter(field) || !_context.IsPulled(field.ReferencedModel))
            {
                continue;
            }

            isKept = true;
            yield return field.Syntax with
            {
                Leading = SyntaxParts.DocumentationOf(field.Syntax.Leading).ToEquatableArray(),
                Attributes = field.Syntax.Attributes.Select(RelationFieldWriter.InOrder).ToEquatableArray(),
            };
        }

        if (isKept)
        {
            _context.Warn(PullWarningKind.RelationsKept, name.Text);
        }
    }

    private void AddCommon(List<Member> members, PulledName name, QualifiedName database, bool isIgnored)
    {
        if (name.Map is { } mapped)
        {
            members.Add(SyntaxParts.Block(SyntaxParts.Attribute("map", SyntaxParts.Argument(SyntaxParts.Text(mapped)))));
        }

        if (isIgnored)
        {
            members.Add(SyntaxParts.Block(SyntaxParts.Attribute("ignore")));
        }

        if (_context.WritesNamespaces && database.Namespace is { } space)
        {
            members.Add(SyntaxParts.Block(SyntaxParts.Attribute("schema", SyntaxParts.Argument(SyntaxParts.Text(space)))));
        }
    }

    private static ModelDeclaration Declare(ModelKind kind, PulledName name, List<Member> members, List<Trivia> comments, Model.Model? existing, List<string> documentation)
    {
        var leading = existing is null ? [] : SyntaxParts.DocumentationOf(existing.Syntax);
        foreach (var line in documentation)
        {
            // Earlier versions told the same in other words; the address stayed.
            var mark = line.IndexOf("https://", StringComparison.Ordinal) is >= 0 and var at ? line.Substring(at).Split(' ')[0].TrimEnd('.') : line;
            if (!leading.Exists(trivia => trivia.Text.IndexOf(mark, StringComparison.Ordinal) >= 0))
            {
                leading.Add(SyntaxParts.Documentation(line));
            }
        }

        return new ModelDeclaration(kind, SyntaxParts.Name(name.Text), members.ToEquatableArray(), Origin.None)
        {
            Leading = leading.ToEquatableArray(),
            BeforeClosing = comments.ToEquatableArray(),
        };
    }
}
