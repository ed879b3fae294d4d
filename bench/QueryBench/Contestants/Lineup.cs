using SchemaFirst.QueryBench.Contestants.Ado;
using SchemaFirst.QueryBench.Contestants.Dapper;
using SchemaFirst.QueryBench.Contestants.Ef;
using SchemaFirst.QueryBench.Contestants.Typed;
using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Contestants;

/// <summary>Who takes part.</summary>
internal static class Lineup
{
    /// <summary>All of them by name; the first is the one whom the others are compared with.</summary>
    public static IReadOnlyList<(string Name, Func<BenchDatabase, Contestant> Open)> All { get; } =
        [(nameof(Ado), Ado), (nameof(Dapper), Dapper), (nameof(EfCore), EfCore), (nameof(SchemaFirst), SchemaFirst)];

    /// <summary>Hand-written ADO.NET: an open connection, prepared commands, readers by ordinal.</summary>
    public static Contestant Ado(BenchDatabase database)
    {
        var session = new AdoSession(database);
        return new Contestant(new AdoReads(session), new AdoIncludes(session), new AdoSummaries(session), new AdoWrites(session), session.DisposeAsync);
    }

    /// <summary>Dapper on an open connection, with Npgsql's automatic preparing.</summary>
    public static Contestant Dapper(BenchDatabase database)
    {
        var connection = database.Connect();
        return new Contestant(new DapperReads(connection), new DapperIncludes(connection), new DapperSummaries(connection), new DapperWrites(connection), connection.DisposeAsync);
    }

    /// <summary>EF Core: pooled contexts without tracking, compiled queries.</summary>
    public static Contestant EfCore(BenchDatabase database)
    {
        var session = new EfSession(database);
        return new Contestant(new EfReads(session), new EfIncludes(session), new EfSummaries(session), new EfWrites(session), session.DisposeAsync);
    }

    /// <summary>SchemaFirst as its documentation recommends it.</summary>
    public static Contestant SchemaFirst(BenchDatabase database)
    {
        var db = database.Client();
        return new Contestant(new TypedReads(db), new TypedIncludes(db), new TypedSummaries(db), new TypedWrites(db), db.DisposeAsync);
    }
}
