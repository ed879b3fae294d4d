using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>PostgreSQL accepts the action on a required column and refuses when it is triggered.</summary>
public static class SetNullFailsLater
{
    /// <summary>SF1227, "SetNull that will fail": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SetNullFailsLater, "SetNull that will fail", "'{1}' of '{0}' sets the foreign key to null, which it cannot be, so the database will refuse when it happens; make it optional or choose another action", Severity.Warning);


}
