using System.Text;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Formatting.Completion;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>
/// Writes what relations lack into the texts of a schema: the field on the other model, the foreign key's fields, the arguments of <c>@relation</c>.
/// A schema with errors of form, name, type or attribute is left as it is.
/// </summary>
internal sealed class MissingParts
{
    private readonly Dictionary<string, string> _texts;
    private readonly List<(string Path, int Position, string Text)> _insertions = [];

    private MissingParts(IEnumerable<SchemaFile> files) => _texts = files.ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);

    /// <summary>The files with everything added, before any layout; a file that lacks nothing is returned as it came.</summary>
    public static IReadOnlyList<SchemaFile> AddTo(IReadOnlyList<SchemaFile> files, SchemaSyntax syntax)
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Resolve(syntax, diagnostics);
        if (diagnostics.HasErrors)
        {
            return files;
        }

        var parts = new MissingParts(files);
        var relations = RelationEnds.Of(schema);
        foreach (var relation in relations)
        {
            parts.AddRelationFields(relation);
            parts.AddKeyFields(relation);
        }

        foreach (var relation in relations)
        {
            parts.AddRelationAttribute(relation);
        }

        foreach (var relation in relations)
        {
            parts.AddRelationArguments(relation);
        }

        return [.. files.Select(parts.Apply)];
    }

    private void AddRelationFields(RelationEnds relation)
    {
        if (relation.Back is null)
        {
            var model = relation.Referencing;
            var name = CamelCase.From(model.Name);
            var ignore = model.IsIgnored ? "@ignore" : string.Empty;
            AddField(relation.Referenced, relation.IsOneToOne ? $"{name} {model.Name}? {ignore}" : $"{Plural.Of(name)} {model.Name}[] {ignore}");
        }

        if (relation.Forward is null)
        {
            var model = relation.Referenced;
            var arity = InferredKey.Of(relation).Exists(static field => field.Arity == FieldArity.Optional) ? "?" : string.Empty;
            AddField(relation.Referencing, $"{CamelCase.From(model.Name)} {model.Name}{arity} @relation({Fields(relation)}, {References(relation)})");
        }
    }

    private void AddKeyFields(RelationEnds relation)
    {
        if (relation.Forward is { HasFieldsArgument: true })
        {
            return;
        }

        foreach (var field in InferredKey.Of(relation))
        {
            if (relation.Referencing.FindField(field.Name) is ScalarField)
            {
                continue;
            }

            if (field.Type.AsScalar is not { } type)
            {
                return;
            }

            AddField(relation.Referencing, $"{field.Name} {type}{Mark(field.Arity)} {NativeType(field.References)}");
        }
    }

    private void AddRelationAttribute(RelationEnds relation)
    {
        if (relation.Forward is not { RelationAttribute: null } forward)
        {
            return;
        }

        var type = forward.Syntax.Type.Origin;
        var text = _texts[type.Path!];
        var position = type.End;
        while (position < text.Length && text[position] is '[' or ']' or '?' or '!')
        {
            position++;
        }

        _insertions.Add((type.Path!, position, $" @relation({Fields(relation)}, {References(relation)})"));
    }

    private void AddRelationArguments(RelationEnds relation)
    {
        if (relation.Forward is not { RelationAttribute: { } attribute } forward || (forward.HasFieldsArgument && forward.HasReferencesArgument))
        {
            return;
        }

        var missing = forward.HasFieldsArgument ? References(relation)
            : forward.HasReferencesArgument ? Fields(relation)
            : Fields(relation) + ", " + References(relation);
        _insertions.Add(attribute.Arguments.Count == 0
            ? (attribute.Origin.Path!, attribute.Origin.End, $"({missing})")
            : (attribute.Origin.Path!, attribute.Origin.End - 1, ", " + missing));
    }

    /// <summary>Adds a line in front of the model's closing brace.</summary>
    private void AddField(Model model, string line) => _insertions.Add((model.Syntax.Origin.Path!, model.Syntax.Origin.End - 1, line + "\n"));

    private static string Fields(RelationEnds relation) => $"fields: [{string.Join(", ", InferredKey.Of(relation).Select(static field => field.Name))}]";

    private static string References(RelationEnds relation)
    {
        var fields = relation.Forward is { HasReferencesArgument: true } forward
            ? forward.References
            : InferredKey.FirstUniqueKey(relation.Referenced, isStrict: true);
        return $"references: [{string.Join(", ", fields.Select(static field => field.Name))}]";
    }

    private string NativeType(ScalarField field)
    {
        foreach (var attribute in field.Syntax.Attributes)
        {
            if (attribute.Name.Text.IndexOf('.') >= 0)
            {
                return "@" + _texts[attribute.Origin.Path!].Substring(attribute.Origin.Start, attribute.Origin.End - attribute.Origin.Start);
            }
        }

        return string.Empty;
    }

    private static string Mark(FieldArity arity) => arity switch { FieldArity.List => "[]", FieldArity.Optional => "?", _ => string.Empty };

    private SchemaFile Apply(SchemaFile file)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var insertion in _insertions.Where(insertion => insertion.Path == file.Path).OrderBy(static insertion => insertion.Position))
        {
            result.Append(file.Text, position, insertion.Position - position).Append(insertion.Text);
            position = insertion.Position;
        }

        return result.Length == 0 ? file : file with { Text = result.Append(file.Text, position, file.Text.Length - position).ToString() };
    }
}
