namespace SchemaFirst.Schema.Introspection;

/// <summary>Whose word counts where the database and the schema that was there say different things, and both can be had.</summary>
public enum PullStyle
{
    /// <summary>
    /// What <c>prisma db pull</c> writes, to the byte, even where Prisma then refuses it: defaults of enums on a database without enum types are texts, <c>@ignore</c> on
    /// fields that lead to ignored models is lost, and lists whose foreign key is unique become single.
    /// </summary>
    Prisma,

    /// <summary>What was there stays wherever the database does not contradict it, so that a schema that came from a database leads back to it and stays valid.</summary>
    Faithful,
}
