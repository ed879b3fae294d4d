using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Fields;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Asks the rules about <c>autoincrement()</c>, which depend on each other.</summary>
internal static class AutoIncrement
{
    public static void Check(Model model, RuleContext context)
    {
        var fields = model.Fields.OfType<ScalarField>().Where(static field => field.IsAutoIncrement).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        if (!context.Traits.Has(ProviderFeatures.AutoIncrement))
        {
            fields.ForEach(field => AutoIncrementIsNotSupported.Check(field, context));
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
