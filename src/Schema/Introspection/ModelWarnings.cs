using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Warns of what a table has and the schema language has no word for, and gives the model's documentation a line about it.</summary>
internal sealed class ModelWarnings(PullContext context)
{
    private const string WithoutIdentity = "The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.";

    /// <summary>The documentation lines for a table, in order; a model that the schema has already is told of little, as its author may have taken the lines out.</summary>
    public IEnumerable<string> Describe(Table table, PulledName name, bool isNew)
    {
        WarnOfName(name, PullWarningKind.ModelNameKept);
        if (name.Source == NameSource.Reserved)
        {
            yield return $"This model has been renamed to '{name.Text}' during introspection, because the original name '{name.Map}' is reserved.";
        }

        if (isNew && (table.Traits & TableTraits.Partitioned) != 0)
        {
            context.Warn(PullWarningKind.PartitionedTable, name.Text);
            yield return "This table is a partition table and requires additional setup for migrations. Visit https://pris.ly/d/partition-tables for more info.";
        }

        if ((table.Traits & (TableTraits.HasSubclass | TableTraits.Partitioned)) == TableTraits.HasSubclass)
        {
            context.Warn(PullWarningKind.InheritedTable, name.Text);
            if (isNew)
            {
                yield return "This table has subclasses and requires additional setup for migrations. Visit https://pris.ly/d/table-inheritance for more info.";
            }
        }

        var kinds = ConstraintKinds(table, name);
        if (isNew && kinds.Contains(OtherConstraintKind.Check))
        {
            yield return "This table contains check constraints and requires additional setup for migrations. Visit https://pris.ly/d/check-constraints for more info.";
        }

        if (isNew && kinds.Contains(OtherConstraintKind.Exclusion))
        {
            yield return "This table contains exclusion constraints and requires additional setup for migrations. Visit https://pris.ly/d/exclusion-constraints for more info.";
        }

        if (context.Ignored.Contains(table.Name) && table.Columns.Count > 0)
        {
            context.Warn(PullWarningKind.ModelWithoutIdentity, name.Text);
            yield return WithoutIdentity;
        }

        if (WarnOfComments(table.Comment, table.Columns, name) && isNew)
        {
            yield return Commented("model");
        }

        if (isNew && kinds.Contains(OtherConstraintKind.Deferrable))
        {
            yield return "This model has constraints using non-default deferring rules and requires additional setup for migrations. Visit https://pris.ly/d/constraint-deferring for more info.";
        }

        if ((table.Traits & TableTraits.RowLevelSecurity) != 0)
        {
            context.Warn(PullWarningKind.RowLevelSecurity, name.Text);
            if (isNew)
            {
                yield return "This model contains row level security and requires additional setup for migrations. Visit https://pris.ly/d/row-level-security for more info.";
            }
        }

        foreach (var line in Indexes(table, name))
        {
            yield return line;
        }
    }

    public void WarnOfName(PulledName name, PullWarningKind kept)
    {
        if (name.IsKept)
        {
            context.Warn(kept, name.Text);
        }
        else if (name.Source == NameSource.Duplicate)
        {
            context.Warn(PullWarningKind.DuplicateName, name.Text);
        }
    }

    /// <summary>What the documentation says of a model or view that the database has comments for.</summary>
    public static string Commented(string kind) =>
        $"This {kind} or at least one of its fields has comments in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments";

    /// <summary>Warns of a relation's comments in the database; true when there are any.</summary>
    public bool WarnOfComments(string? comment, IReadOnlyList<Column> columns, PulledName name)
    {
        var found = comment is not null;
        if (found)
        {
            context.Warn(PullWarningKind.DatabaseComment, name.Text);
        }

        foreach (var column in columns)
        {
            if (column.Comment is not null)
            {
                found = true;
                context.Warn(PullWarningKind.DatabaseComment, name.Text + "." + column.Name);
            }
        }

        return found;
    }

    private HashSet<OtherConstraintKind> ConstraintKinds(Table table, PulledName name)
    {
        var kinds = new HashSet<OtherConstraintKind>();
        foreach (var constraint in table.OtherConstraints)
        {
            kinds.Add(constraint.Kind);
            context.Warn(Kind(constraint.Kind), name.Text + "." + constraint.Name);
        }

        return kinds;
    }

    private IEnumerable<string> Indexes(Table table, PulledName name)
    {
        foreach (var index in table.Indexes)
        {
            if (index.HasExpressions)
            {
                context.Warn(PullWarningKind.ExpressionIndex, name.Text + "." + index.Name);
            }

            foreach (var column in index.Columns)
            {
                if (column.HasUnusualNullPosition)
                {
                    context.Warn(PullWarningKind.UnusualNullPosition, index.Name + "." + column.Name);
                }
            }
        }

        if (table.Indexes.Any(static index => index.Columns.Any(static column => column.HasUnusualNullPosition)))
        {
            yield return "This model contains an index with non-default null sort order and requires additional setup for migrations. Visit https://pris.ly/d/default-index-null-ordering for more info.";
        }

        if (table.Indexes.Any(static index => index.HasExpressions))
        {
            yield return "This model contains an expression index which requires additional setup for migrations. Visit https://pris.ly/d/expression-indexes for more info.";
        }
    }

    private static PullWarningKind Kind(OtherConstraintKind kind) => kind switch
    {
        OtherConstraintKind.Exclusion => PullWarningKind.ExclusionConstraint,
        OtherConstraintKind.Deferrable => PullWarningKind.DeferrableConstraint,
        _ => PullWarningKind.CheckConstraint,
    };
}
