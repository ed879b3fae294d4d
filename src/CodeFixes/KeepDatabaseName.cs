using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.CodeFixes;

/// <summary>
/// Writes the name down that a record, property, enum or enum value has in the database, so that a rename in the code that follows leaves
/// table, column or type alone: no migration, no row lost.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
public sealed class KeepDatabaseName : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var stop = context.CancellationToken;
        if (await context.Document.Project.GetCompilationAsync(stop).ConfigureAwait(false) is not { } compilation
            || await context.Document.GetSyntaxTreeAsync(stop).ConfigureAwait(false) is not { } tree)
        {
            return;
        }

        var target = new FixTarget(compilation, tree, context.Span, "");
        if (Find(target, context.Span) is var (name, edit))
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Keep the database name '{name}' when this is renamed", change => SchemaCodeFix.ApplyAsync(context.Document.Project, [edit], change), "KeepDatabaseName"));
        }
    }

    private static (string Name, SourceEdit Edit)? Find(FixTarget target, TextSpan place) => target.Node switch
    {
        PropertyDeclarationSyntax property when property.Identifier.Span.IntersectsWith(place) && Column(target, property.Identifier.ValueText) is { } column =>
            (column, RecordEditor.AddAttribute(property, $"Map(\"{column}\")")),
        ParameterSyntax parameter when parameter.Identifier.Span.IntersectsWith(place) && Column(target, parameter.Identifier.ValueText) is { } column =>
            (column, RecordEditor.Edit(parameter, new TextSpan(parameter.SpanStart, 0), $"[property: Map(\"{column}\")] ")),
        TypeDeclarationSyntax type when type.Identifier.Span.IntersectsWith(place) && target.Linked is { } linked
            && target.FindModel(linked.Declaration.Name.Text) is { MapSyntax: null } model => (model.DatabaseName, RecordEditor.AddAttribute(type, $"Map(\"{model.DatabaseName}\")")),
        EnumDeclarationSyntax declaration when declaration.Identifier.Span.IntersectsWith(place) && Enum(target, declaration) is { Bound.IsMapped: false } found =>
            (found.Bound.DatabaseName, RecordEditor.AddAttribute(declaration, $"Map(\"{found.Bound.DatabaseName}\")")),
        EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax declaration } member when Enum(target, declaration) is var (shape, bound)
            && shape.FindValue(member.Identifier.ValueText) is { } value && bound.FindValue(value) is { IsMapped: false } known =>
            (known.DatabaseName, RecordEditor.AddAttribute(member, $"Map(\"{known.DatabaseName}\")")),
        _ => null,
    };

    // Relations and fields of composite types have no column of their own.
    private static string? Column(FixTarget target, string clrName) =>
        target.Linked is { } linked && linked.Shape.FindProperty(clrName) is { } shape
        && target.FindModel(linked.Declaration.Name.Text)?.FindField(shape.SchemaName) is ScalarField { IsMapped: false } field ? field.ColumnName : null;

    private static (EnumShape Shape, EnumType Bound)? Enum(FixTarget target, EnumDeclarationSyntax declaration)
    {
        var shape = target.View.Schema.Enums.FirstOrDefault(found => found.Declaration.Name.Origin.Path == declaration.SyntaxTree.FilePath
            && declaration.Span.Contains(found.Declaration.Name.Origin.Start));
        return shape is not null && target.View.Models[0].FindEnum(shape.SchemaName) is { } bound ? (shape, bound) : null;
    }
}
