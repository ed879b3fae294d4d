using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Advice;

/// <summary>
/// Warns of what a database will make slow, redundant or impossible although the schema is valid: things that Prisma accepts in silence.
/// A family of its own beside the rules of the schema language, so that those alone answer what Prisma would.
/// </summary>
public static class SchemaAdvisor
{
    /// <summary>Looks at a schema that was bound without error.</summary>
    public static void Advise(SchemaModel schema, DiagnosticBag diagnostics)
    {
        var context = new AdviceContext(schema, diagnostics);
        MisspeltGeneratorOption.Check(context);
        NameIsCut.Check(context);
        foreach (var model in schema.Models)
        {
            if (model.IsIgnored || model.IsView)
            {
                continue;
            }

            foreach (var field in model.Fields)
            {
                if (field is ScalarField scalar)
                {
                    DefaultOutOfRange.Check(scalar, context);
                }
            }

            UnknownIndexFieldArgument.Check(model, context);
            RedundantIndexes.Check(model, context);
        }

        foreach (var relation in context.ForeignKeys())
        {
            ForeignKeyNeedsIndex.Check(relation, context);
            ForeignKeyNativeTypeDiffers.Check(relation, context);
        }

        RequiredRelationsFormCycle.Check(context);
    }
}
