using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Makes a schema of a database, keeping from the schema that was there what a database does not know.</summary>
public static class Introspector
{
    /// <summary>Writes a database down as a schema, over the one that is there: its names, order and comments stay where the database does not contradict.</summary>
    /// <param name="database">What the database holds.</param>
    /// <param name="existing">The schema that was there: its datasource and generators at least; names, documentation and order are kept.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="style">Whose word counts where both the database and the schema have one.</param>
    /// <exception cref="PullException">The database is empty (P4001), or references what is not pulled (P4002).</exception>
    public static PulledSchema Pull(DatabaseModel database, SchemaModel existing, Dialect dialect, PullStyle style = PullStyle.Prisma)
    {
        PullGuard.Check(database);
        var context = new PullContext(database, new BaseSchema(existing, dialect), dialect, style);
        List<Declaration> declarations = [.. ConfigurationWriter.Blocks(existing, database)];
        var comments = new List<Trivia>();
        AddModels(context, declarations, comments);
        AddEnums(context, declarations);
        return new PulledSchema(new SchemaSyntax(declarations.ToEquatableArray(), comments.ToEquatableArray()), context.Warnings);
    }

    private static void AddModels(PullContext context, List<Declaration> declarations, List<Trivia> comments)
    {
        var writer = new ModelWriter(context);
        foreach (var table in context.Tables.OrderBy(table => context.Base.Place(context.Base.Model(table.Name))))
        {
            var model = writer.Write(table);
            if (table.Columns.Count > 0)
            {
                Add(model);
                continue;
            }

            // A model without fields is no model.
            context.Warn(PullWarningKind.ModelWithoutColumns, model.Name.Text);
            comments.Add(new Trivia(TriviaKind.BlankLine, ""));
            comments.Add(SyntaxParts.Documentation("We could not retrieve columns for the underlying table. Either it has none or you are missing rights to see them. Please check your privileges."));
            comments.AddRange(CommentedText.Of(model with { Leading = default, Members = default }));
        }

        if (context.Base.Schema.PreviewFeatures.Contains("views"))
        {
            foreach (var view in context.Views.OrderBy(view => context.Base.Place(context.Base.View(view.Name))))
            {
                Add(writer.Write(view));
            }
        }

        void Add(ModelDeclaration model)
        {
            if (comments.Count > 0)
            {
                model = model with { Leading = comments.Append(new Trivia(TriviaKind.BlankLine, "")).Concat(model.Leading).ToEquatableArray() };
                comments.Clear();
            }

            declarations.Add(model);
        }
    }

    private static void AddEnums(PullContext context, List<Declaration> declarations)
    {
        if (!context.Dialect.HasEnumTypes)
        {
            // They are the schema's alone.
            declarations.AddRange(context.Base.Schema.Enums.Select(type => context.IsFaithful ? type.Syntax : EnumWriter.WithoutNames(type.Syntax)));
            return;
        }

        var writer = new EnumWriter(context);
        declarations.AddRange(context.Database.Enums.OrderBy(type => context.Base.Place(context.Base.Enum(type.Name))).Select(writer.Write));
    }
}
