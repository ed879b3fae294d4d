using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.CodeFixes;

/// <summary>A finding with all that a fix must know of it: its place in the code and in the schema.</summary>
internal sealed class FixTarget
{
    private readonly Compilation _compilation;
    private readonly TextSpan _place;

    public FixTarget(Compilation compilation, SyntaxTree tree, TextSpan place, string ruleId)
    {
        _compilation = compilation;
        _place = place;
        View = SchemaView.Of(compilation);
        RuleId = ruleId;
        Node = tree.GetRoot().FindNode(place, getInnermostNodeForTie: true);
        Type = Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        Property = Node.FirstAncestorOrSelf<PropertyDeclarationSyntax>();
        Attribute = Node.FirstAncestorOrSelf<AttributeSyntax>();
        Linked = Type is null ? null : View.Schema.Models.FirstOrDefault(model => model.Shape.ClrName == Type.Identifier.ValueText && IsAt(model, Type));
        PropertyShape = Property is null ? null : Linked?.Shape.FindProperty(Property.Identifier.ValueText);
    }

    public SchemaView View { get; }

    /// <summary>The former name that a finding tells, as <c>SF3009</c> does; null for others.</summary>
    public string? FormerName { get; init; }

    /// <summary>What else the compiler was given, such as <c>.prisma</c> files; null where no project is known.</summary>
    public AnalyzerOptions? Options { get; init; }

    /// <summary>The rule that found it; empty where nothing was found and something is to be rewritten.</summary>
    public string RuleId { get; }

    public SyntaxNode Node { get; }

    /// <summary>The record that the finding stands in.</summary>
    public TypeDeclarationSyntax? Type { get; }

    /// <summary>The property that the finding stands in.</summary>
    public PropertyDeclarationSyntax? Property { get; }

    /// <summary>The attribute that the finding stands in.</summary>
    public AttributeSyntax? Attribute { get; }

    /// <summary>The record as read.</summary>
    public LinkedModel? Linked { get; }

    /// <summary>The property as read.</summary>
    public PropertyShape? PropertyShape { get; }

    /// <summary>The relation that the finding is about, as far as it could be bound.</summary>
    public RelationField? Relation => PropertyShape is null ? null : FindModel(Linked!.Declaration.Name.Text)?.Fields
        .OfType<RelationField>().FirstOrDefault(relation => relation.Name == PropertyShape.SchemaName);

    /// <summary>True when one of the databases makes no index for a foreign key, so that the schema has to.</summary>
    public bool WantsForeignKeyIndexes => View.Models.Any(static model => model.Provider != Provider.None && ProviderTraits.For(model.Provider) is var traits
        && (model.RelationMode == RelationMode.ForeignKeys ? !traits.Has(ProviderFeatures.ForeignKeyIndexes) : traits.SuggestsRelationIndexes));

    /// <summary>The value of a constant expression; null without one.</summary>
    public object? ConstantOf(ExpressionSyntax expression) => _compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression) is { HasValue: true } constant ? constant.Value : null;

    /// <summary>The names in the finding's message, in their order.</summary>
    public IReadOnlyList<string> ArgumentsOfFinding()
    {
        var found = View.FindingsIn(Node.SyntaxTree.FilePath)
            .FirstOrDefault(item => item.Rule.Id == RuleId && item.Origin.Start == _place.Start && item.Origin.End == _place.End);
        return found is null ? [] : [.. found.Arguments];
    }

    /// <summary>The model of a name as bound.</summary>
    public Model? FindModel(string schemaName) => View.Models[0].FindModel(schemaName);

    /// <summary>The record of a model.</summary>
    public LinkedModel? RecordOf(Model model) => View.Schema.Models.FirstOrDefault(linked => linked.Declaration.Name.Text == model.Name);

    /// <summary>The client's <c>[Datasource]</c>; null without one.</summary>
    public AttributeSyntax? Datasource()
    {
        foreach (var block in View.Schema.Clients.SelectMany(static client => client.Blocks))
        {
            if (block.Kind == Schema.Syntax.ConfigurationKind.Datasource && Tree(block.Origin)?.GetRoot().FindToken(block.Origin.Start).Parent is { } node)
            {
                return node.FirstAncestorOrSelf<AttributeSyntax>();
            }
        }

        return null;
    }

    /// <summary>The C# declaration of a record.</summary>
    public TypeDeclarationSyntax? Declaration(LinkedModel model)
    {
        var place = model.Shape.Declaration.Name.Origin;
        return Tree(place)?.GetRoot().FindToken(place.Start).Parent as TypeDeclarationSyntax;
    }

    /// <summary>The C# property of a field.</summary>
    public PropertyDeclarationSyntax? Declaration(Field field) => field.Model is not null && RecordOf(field.Model) is { } record
        && record.Shape.FindField(field.Name) is { } shape
        ? Declaration(record)?.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property => property.Identifier.ValueText == shape.ClrName)
        : null;

    /// <summary>The C# name of a field.</summary>
    public string NameOf(Field field) => field.Model is not null && RecordOf(field.Model)?.Shape.FindField(field.Name) is { } shape ? shape.ClrName : field.Name;

    private SyntaxTree? Tree(Schema.Syntax.Origin place) => _compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == place.Path);

    private static bool IsAt(LinkedModel model, TypeDeclarationSyntax type) =>
        model.Shape.Declaration.Name.Origin.Start == type.Identifier.SpanStart && model.Shape.Declaration.Name.Origin.Path == type.SyntaxTree.FilePath;
}
