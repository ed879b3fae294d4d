using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Fields;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Asks the rules about <c>autoincrement()</c>, which depend on each other.</summary>
internal static class AutoIncrement
{
    public static void Check(Model model, RuleContext context)
    {
        List<ScalarField>? fields = null;
        foreach (var field in model.Fields)
        {
            if (field is ScalarField { IsAutoIncrement: true } counted)
            {
                (fields ??= new(1)).Add(counted);
            }
        }

        if (fields is null)
        {
            return;
        }

        if (!context.Traits.Has(ProviderFeatures.AutoIncrement))
        {
            foreach (var field in fields)
            {
                AutoIncrementIsNotSupported.Check(field, context);
            }

            return;
        }

        if (fields.Count > 1 && !context.Traits.Has(ProviderFeatures.AutoIncrementMultiple))
        {
            SeveralAutoIncrements.Check(model, context);
        }

        foreach (var field in fields)
        {
            var isId = model.PrimaryKey is { Fields.Count: 1 } key && ReferenceEquals(key.Fields[0].Field, field);
            if (!isId && !context.Traits.Has(ProviderFeatures.AutoIncrementOnNonId))
            {
                AutoIncrementNeedsId.Check(field, context);
            }

            if (!context.Traits.Has(ProviderFeatures.AutoIncrementNonIndexed) && !BeginsAKey(model, field))
            {
                AutoIncrementNeedsIndex.Check(field, context);
            }
        }
    }

    private static bool BeginsAKey(Model model, ScalarField field) =>
        (model.PrimaryKey is { Fields.Count: > 0 } key && ReferenceEquals(key.Fields[0].Field, field))
        || model.Indexes.Any(index => index.Fields.Count > 0 && ReferenceEquals(index.Fields[0].Field, field));
}
