using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests;

internal static class PostgreSql
{
    public static Task<BlogDb> OpenAsync() => Task.FromResult(new BlogDb(PostgreSqlDatabase.Open(PostgresServer.Shared.CreateDatabase())));
}

public sealed class PostgreSqlReadTests : ReadSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlSelectTests : SelectSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlWriteTests : WriteSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlValueTests : ValueSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlTransactionTests : TransactionSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}
