using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Chooses the C# names of a whole schema: by convention where that leads back, unique where it matters.</summary>
internal sealed class ClrNames
{
    // What a record has by itself, and what C# forbids in one.
    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "Deconstruct", "PrintMembers", "Clone", "EqualityContract", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    private readonly Dictionary<Declaration, string> _types = new(ReferenceComparer<Declaration>.Instance);
    private readonly Dictionary<string, Declaration> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Member, string> _members = new(ReferenceComparer<Member>.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public ClrNames(SchemaSyntax schema, string clientName)
    {
        var blocks = schema.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration).ToList();
        foreach (var block in blocks.Where(static block => IsTypeName(block.Name.Text)).Concat(blocks.Where(static block => !IsTypeName(block.Name.Text))))
        {
            var wish = IsTypeName(block.Name.Text) ? block.Name.Text : NamingConvention.ToTypeName(block.Name.Text);
            _types.Add(block, Unique(wish, _taken));
            if (!_byName.ContainsKey(block.Name.Text))
            {
                _byName.Add(block.Name.Text, block);
            }
        }

        Client = Unique(clientName, _taken);
        foreach (var block in blocks)
        {
            NameMembers(block);
        }
    }

    /// <summary>The name of the client class.</summary>
    public string Client { get; }

    public string Of(Declaration block) => _types[block];

    public string Of(Member member) => _members[member];

    /// <summary>The block of a schema name; null without one.</summary>
    public Declaration? Find(string schemaName) => _byName.TryGetValue(schemaName, out var block) ? block : null;

    /// <summary>The property of a field by its schema name; null without one.</summary>
    public string? Property(Declaration? block, string field) =>
        block is ModelDeclaration model && model.Fields.FirstOrDefault(candidate => candidate.Name.Text == field) is { } found ? Of(found) : null;

    /// <summary>A library type's name, with its namespace where the schema has a type of that name.</summary>
    public string Library(string name, string scope) => _taken.Contains(name) ? scope + "." + name : name;

    /// <summary>A name as an identifier.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private void NameMembers(Declaration block)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        if (block is ModelDeclaration model)
        {
            taken.Add(Of(block));
            taken.UnionWith(RecordMembers);

            // Names that the convention leads back to come first, so that they keep the plain form.
            foreach (var field in model.Fields.OrderBy(static field => NeedsSchemaName(field, NamingConvention.ToPropertyName(field.Name.Text)) ? 1 : 0))
            {
                var wish = NamingConvention.ToPropertyName(field.Name.Text);
                _members.Add(field, Unique(taken.Contains(wish) && !_members.ContainsValue(wish) ? wish + "Value" : wish, taken));
            }
        }
        else if (block is EnumDeclaration type)
        {
            foreach (var value in type.Values)
            {
                var name = value.Name.Text;
                _members.Add(value, Unique(SyntaxFacts.IsValidIdentifier(name) ? name : NamingConvention.ToTypeName(name), taken));
            }
        }
    }

    /// <summary>True when a field's name does not follow from the property's.</summary>
    public static bool NeedsSchemaName(FieldDeclaration field, string property) => NamingConvention.ToFieldName(property) != field.Name.Text;

    private static bool IsTypeName(string name) => SyntaxFacts.IsValidIdentifier(name) && char.IsUpper(name[0]);

    private static string Unique(string wish, HashSet<string> taken)
    {
        var name = wish;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = wish + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
