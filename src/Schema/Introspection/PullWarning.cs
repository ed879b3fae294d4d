namespace SchemaFirst.Schema.Introspection;

/// <summary>Something to know about a pulled schema.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The model, field or other thing concerned, as it is named in the schema.</param>
public sealed record PullWarning(PullWarningKind Kind, string Subject)
{
    /// <summary>The warning in words.</summary>
    public string Message => Kind switch
    {
        PullWarningKind.ModelWithoutIdentity => $"The model '{Subject}' has no id or unique key without nullable parts and is ignored; give its table a key",
        PullWarningKind.ViewWithoutIdentity => $"The view '{Subject}' has no unique key and is ignored; add '@unique' to what identifies its rows",
        PullWarningKind.ModelWithoutColumns => $"The table of the model '{Subject}' shows no columns; check the privileges on it",
        PullWarningKind.UnsupportedType => $"The field '{Subject}' has a type that the client cannot read or write",
        PullWarningKind.FieldWithInvalidName => $"The field '{Subject}' is a comment because its column gives no valid name; name it and add '@map'",
        PullWarningKind.EnumValueWithInvalidName => $"The enum value '{Subject}' is a comment because it gives no valid name; name it and add '@map'",
        PullWarningKind.ModelNameKept or PullWarningKind.ViewNameKept or PullWarningKind.FieldNameKept or PullWarningKind.EnumNameKept
            or PullWarningKind.EnumValueNameKept => $"The name '{Subject}' was kept from the schema that was there",
        PullWarningKind.KeyNameKept => $"The name of the compound id of '{Subject}' was kept from the schema that was there",
        PullWarningKind.RelationsKept => $"The relations of '{Subject}' were copied from the schema that was there; check them",
        PullWarningKind.DuplicateName => $"'{Subject}' was renamed because its name exists more than once",
        PullWarningKind.PartitionedTable => $"The table of '{Subject}' is partitioned; keep that by hand in migrations",
        PullWarningKind.InheritedTable => $"Other tables inherit from the table of '{Subject}'; keep that by hand in migrations",
        PullWarningKind.RowLevelSecurity => $"The table of '{Subject}' has row-level security; keep that by hand in migrations",
        PullWarningKind.CheckConstraint => $"The check constraint '{Subject}' has no place in the schema; keep it by hand in migrations",
        PullWarningKind.ExclusionConstraint => $"The exclusion constraint '{Subject}' has no place in the schema; keep it by hand in migrations",
        PullWarningKind.DeferrableConstraint => $"The constraint '{Subject}' is deferrable; keep that by hand in migrations",
        PullWarningKind.ExpressionIndex => $"The index '{Subject}' has expressions and no place in the schema; keep it by hand in migrations",
        PullWarningKind.UnusualNullPosition => $"The index column '{Subject}' sorts nulls in its own way; keep that by hand in migrations",
        _ => $"The comment on '{Subject}' stays in the database only",
    };
}
