using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>What all specifications of a schema rest on; while it stays, the specification of a model rests on the model and its neighbours alone.</summary>
internal sealed class SpecContext
{
    // A memo, not state: what it finds is checked against the schema at hand.
    private static readonly Lineage<SchemaShape, SpecContext> Known = new();

    private readonly EquatableArray<ConfigurationDeclaration> _configuration;
    private readonly EquatableArray<ModelDeclaration> _compositeTypes;

    private SpecContext(LinkedSchema linked)
    {
        Names = new TypeNameTable(linked);
        _configuration = Configuration(linked);
        _compositeTypes = CompositeTypes(linked);
    }

    /// <summary>The names of made types.</summary>
    public TypeNameTable Names { get; }

    /// <summary>The context of a schema: that of the state before an edit, where it still holds.</summary>
    public static SpecContext Of(LinkedSchema linked)
    {
        var shapes = linked.Models.Select(static model => (SchemaShape)model.Shape).Concat(linked.Clients);
        if (Known.Find(shapes) is { } known && known.Serves(linked))
        {
            Known.Keep(shapes, known);
            return known;
        }

        var context = new SpecContext(linked);
        Known.Keep(shapes, context);
        return context;
    }

    private static EquatableArray<ConfigurationDeclaration> Configuration(LinkedSchema linked) => linked.Syntax.Declarations.OfType<ConfigurationDeclaration>().ToEquatableArray();

    private static EquatableArray<ModelDeclaration> CompositeTypes(LinkedSchema linked) =>
        linked.Models.Where(static model => model.Shape.Kind == ModelKind.CompositeType).Select(static model => model.Declaration).ToEquatableArray();

    private bool Serves(LinkedSchema linked) => Names.Serves(linked) && Configuration(linked) == _configuration && CompositeTypes(linked) == _compositeTypes;
}
