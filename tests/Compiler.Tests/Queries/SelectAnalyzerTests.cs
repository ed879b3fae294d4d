using SchemaFirst.Analyzers.Select;

namespace SchemaFirst.Compiler.Tests.Queries;

/// <summary>What is underlined in select lambdas and raw rows, and what is not.</summary>
public sealed class SelectAnalyzerTests
{
    [Fact]
    public Task A_row_that_cannot_be_read_is_an_error() => VerifyAsync("""
        await db.QueryAsync<{|SF4101:Uri|}>($"SELECT 1");
        await db.QueryAsync<{|SF4101:(int Id, object Thing)|}>($"SELECT 1");
        await db.QueryAsync<{|SF4101:IDisposable|}>($"SELECT 1");
        await db.QueryAsync<(int Id, string? Name)>($"SELECT 1");
        await db.QueryAsync<Customer>($"SELECT 1");
        await db.QueryAsync<List<int>>($"SELECT 1");
        await Generic<int>();
        Task<IReadOnlyList<T>> Generic<T>() => db.QueryAsync<{|SF4101:T|}>($"SELECT 1");
        """);

    [Fact]
    public Task What_sql_cannot_say_runs_in_memory() => VerifyAsync("""
        await db.Customer.FindManyAsync(new(), customer => customer.Orders.Where(order => order.Id > {|SF4102:id|}).Count());
        await db.Customer.FindManyAsync(new(), customer => customer.Orders.Where(order => {|SF4102:order.Note.StartsWith("a")|}).ToList());
        await db.Customer.FindManyAsync(new(), customer => customer.Orders.OrderBy(order => {|SF4102:order.Note|}).Take(3).ToList());
        await db.Customer.FindManyAsync(new(), customer => customer.Orders.Where(order => order.Id > 3).Take({|SF4102:id|}).ToList());
        await db.Customer.FindManyAsync(new(), customer => customer.Orders.Any(order => {|SF4102:order.Courier|} == null));
        await db.Customer.FindManyAsync(new(), customer => customer.Orders.Where(order => order.CourierId == null && order.Id >= 3).OrderByDescending(order => order.Id).Skip(1).Take(3).Select(order => order.Note).ToList());
        await db.Customer.FindManyAsync(new(), customer => ids.Where(other => other > id).Count());
        """.Replace("{|SF4102:order.Courier|} == null", "{|SF4102:order.Courier == null|}", StringComparison.Ordinal));

    [Fact]
    public Task A_select_is_a_lambda() => VerifyAsync("""
        Func<Customer, string> select = customer => customer.Email;
        await db.Customer.FindManyAsync(new(), {|SF4103:select|});
        await db.Customer.FindFirstAsync(new(), {|SF4103:Email|});
        await db.Customer.FindManyAsync(new(), customer => customer.Email);
        await db.Customer.AggregateAsync(new(), All);
        static string Email(Customer customer) => customer.Email;
        static int All(CustomerAggregated customers) => customers.Count.All;
        """);

    private static Task VerifyAsync(string body) => Calls.VerifyAsync(body, new SelectAnalyzer());
}
