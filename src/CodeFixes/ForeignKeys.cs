using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.CodeFixes;

/// <summary>Proposes the properties that hold a foreign key, named and typed after what they refer to.</summary>
internal sealed class ForeignKeys(FixTarget target, LinkedModel holder, string relation, LinkedModel referenced, bool isOptional)
{
    /// <summary>The properties of the other record that the key refers to: its id, or else its first unique key; empty without one.</summary>
    public IReadOnlyList<PropertyShape> References { get; } = KeyOf(target, referenced);

    /// <summary>The properties that hold the key, in the same order.</summary>
    public IEnumerable<string> Fields => References.Select(reference => relation + reference.ClrName);

    /// <summary>The declarations of those that the holder does not have yet.</summary>
    public IEnumerable<string> MissingProperties(bool isUnique) => References
        .Where(reference => holder.Shape.FindProperty(relation + reference.ClrName) is null)
        .Select(reference => Declare(relation + reference.ClrName, reference, isOptional, isUnique && References.Count == 1));

    /// <summary>The index that the key wants, on a record that declares none yet.</summary>
    public IEnumerable<SourceEdit> Index(TypeDeclarationSyntax type, bool isUnique) => isUnique ? [] : Index(target, type, holder, [.. Fields]);

    /// <summary>The index that a key of those properties wants, on a record that declares none yet.</summary>
    public static IEnumerable<SourceEdit> Index(FixTarget target, TypeDeclarationSyntax type, LinkedModel record, IReadOnlyList<string> fields)
    {
        var names = fields.Select(field => record.Shape.FindProperty(field)?.SchemaName).ToList();
        var model = target.FindModel(record.Declaration.Name.Text);
        var isIndexed = model is not null && model.Indexes.Concat(model.PrimaryKey is null ? [] : [model.PrimaryKey])
            .Any(index => index.Fields.Count >= names.Count && index.Fields.Take(names.Count).All(field => names.Contains(field.Field.Name)));
        return isIndexed || !target.WantsForeignKeyIndexes ? [] : [RecordEditor.AddAttribute(type, $"Index({string.Join(", ", fields.Select(static field => $"nameof({field})"))})")];
    }

    /// <summary>The arguments of <c>[Relation]</c>.</summary>
    public string Arguments(bool withFields = true, bool withReferences = true)
    {
        var prefix = ReferenceEquals(holder, referenced) ? "" : referenced.Shape.ClrName + ".";
        var fields = string.Join(", ", Fields.Select(static field => $"nameof({field})"));
        var references = $"References = [{string.Join(", ", References.Select(reference => $"nameof({prefix}{reference.ClrName})"))}]";
        return withFields && withReferences ? $"{fields}, {references}" : withFields ? fields : references;
    }

    /// <summary>A property of the type of another.</summary>
    public static string Declare(string name, PropertyShape like, bool isOptional, bool isUnique)
    {
        var needsValue = !isOptional && like.ClrType is "string" or "String" or "byte[]";
        return $"{(isUnique ? "[Unique] " : "")}public {(needsValue && !isOptional ? "required " : "")}{like.ClrType}{(isOptional ? "?" : "")} {name} {{ get; init; }}";
    }

    private static IReadOnlyList<PropertyShape> KeyOf(FixTarget target, LinkedModel record)
    {
        var model = target.FindModel(record.Declaration.Name.Text);
        var key = model?.PrimaryKey ?? model?.UniqueKeys().FirstOrDefault();
        return key is null ? [] : key.Fields.Select(field => record.Shape.FindField(field.Field.Name)).OfType<PropertyShape>().ToList();
    }
}
