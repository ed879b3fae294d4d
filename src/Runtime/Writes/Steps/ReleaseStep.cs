using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Takes the foreign key from the row of a one-to-one relation that holds it so far; refuses where that row requires it.</summary>
/// <param name="holder">The relation, seen from the side with the foreign key.</param>
/// <param name="statement">Empties the key, or looks whether a row holds it.</param>
internal sealed class ReleaseStep(RelationInfo holder, WriteStatement statement)
{
    private static readonly RowColumns NoColumns = new();

    /// <summary>Does it.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="key">The values that the foreign key holds.</param>
    public async ValueTask RunAsync(WriteRun run, SqlParameter[] key)
    {
        if (holder.IsOptional)
        {
            await run.ExecuteAsync(statement, key).ConfigureAwait(false);
        }
        else if (await run.FirstAsync(statement, key, NoColumns).ConfigureAwait(false) is not null)
        {
            throw WriteError.RequiredRelation(holder);
        }
    }
}
