using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Hosting.Tests;

/// <summary>Shows the notes of the scope's tenant only.</summary>
internal sealed class TenantFilter(Tenant tenant) : QueryInterceptor
{
    public override ValueTask<object?> InterceptAsync(QueryOperation operation, QueryContinuation next, CancellationToken cancellation) =>
        next(operation.Action != QueryAction.FindMany ? operation : operation with
        {
            Arguments = operation.ArgumentsAs<NoteFindMany>().WithWhere(where => new() { And = where is null ? [new() { Tenant = tenant.Name }] : [where, new() { Tenant = tenant.Name }] }),
        });
}
