using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Steps;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>Former names that say nothing: the rename is done, or there never was such a name.</summary>
internal sealed class FormerNameFindings(SchemaPlaces places, MigrationPlan plan, List<MigrationFinding> findings)
{
    public void Collect()
    {
        string? Namespace(string? name) => plan.Models.Next.DefaultNamespace is { } fallback ? name ?? fallback : null;
        foreach (var model in places.Schema.Models)
        {
            var now = new QualifiedName(Namespace(model.Schema), model.DatabaseName);
            if (model.Syntax.FormerNames.Count > 0)
            {
                Judge(model.Syntax.FormerNames, model.Name, Renamed<RenameTable>(step => step.Names.Next == now), Has(now));
            }

            foreach (var field in model.Fields)
            {
                if (field.Syntax.FormerNames.Count > 0)
                {
                    Judge(field, now);
                }
            }
        }

        foreach (var type in places.Schema.Enums)
        {
            Judge(type, new QualifiedName(Namespace(type.Schema), type.DatabaseName));
        }
    }

    private void Judge(Field field, QualifiedName table)
    {
        switch (field)
        {
            case ScalarField scalar:
                Judge(
                    field.Syntax.FormerNames, field.Name, Renamed<RenameColumn>(step => step.Table == table && step.Names.Next == scalar.ColumnName),
                    plan.Models.Previous.FindTable(table)?.FindColumn(scalar.ColumnName) is not null);
                break;
            case RelationField { Relation: { Kind: RelationKind.ManyToMany, LinkTableName: { } link } }:
                Judge(field.Syntax.FormerNames, field.Name, Renamed<RenameTable>(step => step.Names.Next.Name == link), Has(table with { Name = link }));
                break;
            default:
                Judge(field.Syntax.FormerNames, field.Name, isPending: false, isDone: false);
                break;
        }
    }

    private void Judge(EnumType type, QualifiedName now)
    {
        var hasTypes = plan.Dialect.HasEnumTypes;
        var before = plan.Models.Previous.Enums.FirstOrDefault(other => other.Name == now)?.Values
            ?? plan.Models.Previous.Tables.SelectMany(static table => table.Columns).FirstOrDefault(column => IsOf(column, type))?.Values?.Names;
        if (type.Syntax.FormerNames.Count > 0 && hasTypes)
        {
            Judge(type.Syntax.FormerNames, type.Name, Renamed<RenameEnum>(step => step.Names.Next == now), plan.Models.Previous.Enums.Any(other => other.Name == now));
        }

        foreach (var value in type.Values)
        {
            if (value.Syntax.FormerNames.Count > 0 && (before is not null || hasTypes))
            {
                var isPending = Renamed<RenameEnumValue>(step => step.Enum == now && step.Value.Value == value.DatabaseName)
                    || Renamed<RenameValues>(step => step.Value.Value == value.DatabaseName);
                Judge(value.Syntax.FormerNames, value.Name, isPending, before?.Contains(value.DatabaseName) == true);
            }
        }
    }

    // Without enum types a column tells by its values which enum it is of.
    private static bool IsOf(Column column, EnumType type) =>
        column.Values is { } values && type.Values.Count(value => values.Names.Contains(value.DatabaseName)) * 2 >= values.Names.Count;

    private void Judge(EquatableArray<FormerName> names, string name, bool isPending, bool isDone)
    {
        if (isPending)
        {
            return;
        }

        foreach (var former in names)
        {
            findings.Add(isDone
                ? new MigrationFinding(MigrationDescriptors.RenameIsDone, former.Origin, new EquatableArray<string>([name]))
                : new MigrationFinding(MigrationDescriptors.FormerNameUnknown, former.Origin, new EquatableArray<string>([former.Name, name])));
        }
    }

    private bool Has(QualifiedName table) => plan.Models.Previous.FindTable(table) is not null;

    private bool Renamed<TStep>(Func<TStep, bool> condition) => plan.Steps.OfType<TStep>().Any(condition);
}
