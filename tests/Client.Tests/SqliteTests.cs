using Blog;

namespace SchemaFirst.Client.Tests;

internal static class Sqlite
{
    public static Task<BlogDb> OpenAsync() => Task.FromResult(new BlogDb(SqliteDatabase.Open(":memory:")));
}

public sealed class SqliteReadTests : ReadSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteSelectTests : SelectSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteWriteTests : WriteSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteValueTests : ValueSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteTransactionTests : TransactionSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteAggregateTests : AggregateSpecification
{
    protected override BlogDb OpenOmitting(params ModelField[] omitted) => new(SqliteDatabase.Open(":memory:"), new() { Omit = omitted });

    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteRawTests : RawSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteStreamTests : StreamSpecification
{
    protected override Task<BlogDb> OpenAsync() => Sqlite.OpenAsync();
}
