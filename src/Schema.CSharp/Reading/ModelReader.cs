using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads a record as a model, view or composite type.</summary>
internal sealed class ModelReader
{
    private readonly ReadingContext _context = new();
    private readonly AttributeReader _attributes;

    private ModelReader() => _attributes = new AttributeReader(_context);

    /// <summary>The keyword that an attribute's name stands for; null for other attributes.</summary>
    public static ModelKind? KindOf(AttributeSyntax attribute) => AttributeName.Of(attribute).Name switch
    {
        "Model" => ModelKind.Model,
        "View" => ModelKind.View,
        "CompositeType" => ModelKind.CompositeType,
        _ => null,
    };

    public static ModelShape Read(TypeDeclarationSyntax type, ModelKind kind) => new ModelReader().ReadType(type, kind);

    private ModelShape ReadType(TypeDeclarationSyntax type, ModelKind kind)
    {
        CheckForm(type);
        var blocks = new BlockAttributeReader(_attributes).Read(type.AttributeLists);
        var fields = new List<FieldDeclaration>();
        var properties = new List<PropertyShape>();
        var propertyReader = new PropertyReader(_context, _attributes);
        foreach (var parameter in type.ParameterList?.Parameters ?? default)
        {
            Add(propertyReader.Read(parameter));
        }

        foreach (var property in type.Members.OfType<PropertyDeclarationSyntax>())
        {
            Add(propertyReader.Read(property));
        }

        var formerNames = FormerNameReader.Read(type.AttributeLists, _context);
        var clrName = type.Identifier.ValueText;
        var isReachable = type.Parent is not TypeDeclarationSyntax && type.TypeParameterList is null;
        var hasBody = type.OpenBraceToken.RawKind != 0 && !type.OpenBraceToken.IsMissing;
        return new ModelShape
        {
            ClrName = clrName,
            Namespace = Scope.NamespaceOf(type),
            Usings = Scope.UsingsOf(type),
            Accessibility = Scope.AccessibilityOf(type.Modifiers, "internal"),
            IsPartial = type.Modifiers.Any(SyntaxKind.PartialKeyword),
            IsSealed = type.Modifiers.Any(SyntaxKind.SealedKeyword),
            IsRecord = type.IsKind(SyntaxKind.RecordDeclaration),
            IsPositional = type.ParameterList is not null,
            IsReachable = isReachable,
            IsExtensible = isReachable && type.IsKind(SyntaxKind.RecordDeclaration) && type.Modifiers.Any(SyntaxKind.PartialKeyword),
            OtherMembers = MemberNames.Of(type, withFields: false),
            Properties = properties.ToEquatableArray(),
            Findings = _context.Findings,
            Declaration = new ModelDeclaration(
                kind,
                SchemaNames.Of(type.AttributeLists, type.Identifier, clrName),
                fields.Concat<Member>(blocks).ToEquatableArray(),
                type.Identifier.Origin())
            {
                FormerNames = formerNames,
                Leading = TriviaReader.Leading(type.GetFirstToken()),
                AfterOpening = hasBody ? TriviaReader.Trailing(type.OpenBraceToken) : null,
                BeforeClosing = hasBody ? TriviaReader.Leading(type.CloseBraceToken) : default,
                AfterClosing = TriviaReader.Trailing(type.GetLastToken()),
            },
        };

        void Add((FieldDeclaration Field, PropertyShape Shape)? read)
        {
            if (read is var (field, shape))
            {
                fields.Add(field);
                properties.Add(shape);
            }
        }
    }

    private void CheckForm(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        var place = type.Identifier.Origin();
        if (!type.IsKind(SyntaxKind.RecordDeclaration))
        {
            _context.Report(FormRules.ModelNotRecord, place, name);
        }
        else if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            _context.Report(FormRules.ModelNotPartial, place, name);
        }

        if (type.Parent is TypeDeclarationSyntax)
        {
            _context.Report(FormRules.ModelIsNested, place, name);
        }

        if (type.TypeParameterList is not null)
        {
            _context.Report(FormRules.ModelIsGeneric, place, name);
        }
    }
}
