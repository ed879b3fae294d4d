using System.Text.RegularExpressions;

namespace SchemaFirst.Generator.Tests;

/// <summary>What select lambdas are found to touch, told as the selection that is emitted.</summary>
public sealed partial class SelectionTests
{
    [Theory]
    [InlineData("customer => customer.Email", "Customer(email)")]
    [InlineData("customer => customer.Email.Length + customer.Number", "Customer(email number)")]
    [InlineData("customer => 1", "Customer(id)")]
    [InlineData("customer => new { customer.Nick }", "Customer(nick)")]
    [InlineData("customer => customer", "Customer(id email country number nick)")]
    [InlineData("customer => customer.ToString()", "Customer(id email country number nick)")]
    [InlineData("customer => Use.Read(customer)", "Customer(id email country number nick)")]
    [InlineData("customer => customer.Orders.Count", "Customer(id) orders:Order(id)")]
    [InlineData("customer => customer.Counts.Orders", "Customer(id) #orders")]
    [InlineData("customer => customer.Orders", "Customer(id) orders:Order(id state total receipt createdAt customerId)")]
    [InlineData("customer => customer.Orders.Select(order => order.Total).Sum()", "Customer(id) orders:Order(total)")]
    [InlineData("customer => customer.Orders.Sum(order => order.Total)", "Customer(id) orders:Order(total)")]
    [InlineData("customer => customer.Orders.Where(order => order.State == State.Open).OrderBy(order => order.CreatedAt).First().Total", "Customer(id) orders:Order(state total createdAt)")]
    [InlineData("customer => customer.Orders.FirstOrDefault()?.Total", "Customer(id) orders:Order(total)")]
    [InlineData("customer => customer.Orders[0].Receipt!.Length", "Customer(id) orders:Order(receipt)")]
    [InlineData("customer => customer.Orders.Select(order => order.Customer).Select(other => other.Nick)", "Customer(id) orders:Order(id) customer:Customer(nick)")]
    [InlineData("customer => customer.Orders.Select(order => order.Customer)", "Customer(id) orders:Order(id) customer:Customer(id email country number nick)")]
    [InlineData("customer => customer.Orders.Any(order => order.Customer.Nick == customer.Nick)", "Customer(nick) orders:Order(id) customer:Customer(nick)")]
    [InlineData("customer => customer.Orders.Select(Use.Total)", "Customer(id) orders:Order(id state total receipt createdAt customerId)")]
    [InlineData("customer => customer.Orders.Where(Use.IsOpen).Select(order => order.Total)", "Customer(id) orders:Order(id state total receipt createdAt customerId)")]
    [InlineData("customer => customer.Orders.Distinct().Count()", "Customer(id) orders:Order(id state total receipt createdAt customerId)")]
    [InlineData("customer => customer.Orders.SelectMany(order => order.Customer.Orders).Select(order => order.State)", "Customer(id) orders:Order(id) customer:Customer(id) orders:Order(state)")]
    [InlineData("customer => customer.Orders.SelectMany(order => order.Customer.Orders, (order, other) => other.Total)", "Customer(id) orders:Order(id) customer:Customer(id) orders:Order(id state total receipt createdAt customerId)")]
    [InlineData("customer => { var orders = customer.Orders; var sum = 0m; foreach (var order in orders) { sum += order.Total; } return sum; }", "Customer(id) orders:Order(total)")]
    [InlineData("customer => from order in customer.Orders select order.Total", "Customer(id) orders:Order(id state total receipt createdAt customerId)")]
    [InlineData("customer => customer with { Nick = null }", "Customer(id email country number nick)")]
    [InlineData("customer => (customer.Email, $\"{customer.Nick}\")", "Customer(email nick)")]
    [InlineData("customer => customer.Orders.Count == 0 ? null : customer.Nick", "Customer(nick) orders:Order(id)")]
    public void Lambda_touches(string lambda, string selection)
    {
        var use = $$"""
            namespace Shop;

            public static class Use
            {
                public static object Read(Customer customer) => customer.Email;

                public static decimal Total(Order order) => order.Total;

                public static bool IsOpen(Order order) => order.State == State.Open;

                public static Task RunAsync(ShopDb db) => db.Customer.FindManyAsync(new(), {{lambda}});
            }
            """;
        var bench = new Workbench(Sources.Client, Sources.Customer, Sources.Order, use);
        var text = bench.Text("SchemaFirst.Generated.SelectCalls.g.cs");
        var line = text.Split('\n').Single(static line => line.TrimStart().StartsWith("new global::", StringComparison.Ordinal)).Trim();
        Assert.Equal(selection, Shorten(line));
    }

    [Theory]
    [InlineData("customer => customer.Orders.Where(order => order.State == State.Sent).ToList()", "Where = new() { State = global::Shop.State.Sent }")]
    [InlineData("customer => customer.Orders.Where(order => order.Total > 3 && !(order.CustomerId == 1)).Count()", "Where = new() { And = [new() { Total = new() { GreaterThan = 3m } }, new() { CustomerId = new() { Not = 1 } }] }")]
    [InlineData("customer => customer.Orders.Where(order => 5 <= order.CustomerId).Where(order => order.Id != \"a\").Any()", "Where = new() { And = [new() { CustomerId = new() { GreaterThanOrEqual = 5 } }, new() { Id = new() { Not = \"a\" } }] }, Take = 1")]
    [InlineData("customer => customer.Orders.OrderByDescending(order => order.CreatedAt).ThenBy(order => order.Total).Skip(1).Take(2).Select(order => order.Id).ToList()", "OrderBy = [new() { CreatedAt = global::SchemaFirst.Sort.Desc }, new() { Total = global::SchemaFirst.Sort.Asc }], Take = 3")]
    [InlineData("customer => customer.Orders.FirstOrDefault(order => order.Total >= 1.5m || order.State != State.Open)", "Where = new() { Or = [new() { Total = new() { GreaterThanOrEqual = 1.5m } }, new() { State = new() { Not = global::Shop.State.Open } }] }, Take = 1")]
    [InlineData("customer => customer.Orders.Where(order => order.Id.Contains(\"x\")).Take(1).ToList()", "Where = new() { Id = new() { Contains = \"x\" } }")]
    [InlineData("customer => customer.Orders.OrderBy(order => order.Id).Take(1).ToList()", null)]
    [InlineData("customer => customer.Orders.Skip(1).Where(order => order.Total > 1).ToList()", null)]
    [InlineData("customer => customer.Orders.Where(order => order.Receipt == null).ToList()", null)]
    [InlineData("customer => customer.Orders.Where(order => order.Total > customer.Number).Take(1).ToList()", null)]
    [InlineData("customer => customer.Orders.Where(order => order.Id.StartsWith(\"x\")).ToList()", null)]
    [InlineData("customer => (customer.Orders.Count, customer.Orders.Where(order => order.Total > 1).Count())", null)]
    [InlineData("customer => (customer, customer.Orders.Where(order => order.Total > 1).Count())", null)]
    [InlineData("customer => { var orders = customer.Orders; return orders.Where(order => order.Total > 1).Count() + orders.Count; }", null)]
    public void Sub_collections_become_sql_where_it_means_the_same(string lambda, string? arguments)
    {
        var bench = new Workbench(Sources.Client, Sources.Customer, Sources.Order, $$"""
            namespace Shop;

            public static class Use
            {
                public static Task RunAsync(ShopDb db) => db.Customer.FindManyAsync(new(), {{lambda}});
            }
            """);
        var text = bench.Text("SchemaFirst.Generated.SelectCalls.g.cs");
        var found = IncludeMany().Match(text);
        Assert.Equal(arguments, found.Success ? found.Groups["arguments"].Value : null);
        Assert.Empty(bench.Build().GetDiagnostics().Where(static item => item.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Lambda_of_another_method_is_left_alone()
    {
        var bench = new Workbench(Sources.Client, Sources.Customer, Sources.Order, """
            namespace Shop;

            public sealed class Other
            {
                public Task<int> FindManyAsync(object arguments, Func<Customer, int> select) => Task.FromResult(0);

                public Task RunAsync() => FindManyAsync(new(), customer => customer.Id);

                public Task RunAsync(Other other, ShopDb db) => other.FindManyAsync(db, customer => customer.Id);
            }
            """);
        Assert.DoesNotContain(bench.Run().GeneratedSources, static source => source.HintName.Contains("SelectCalls", StringComparison.Ordinal));
    }

    // "new …SelectionOf<…Customer>(5, [new("id", 0)], [new("orders", 0, new …)], [])" reads "Customer(id) orders:…".
    private static string Shorten(string code)
    {
        var match = Selection().Match(code);
        var columns = string.Join(' ', Name().Matches(match.Groups["columns"].Value).Select(static name => name.Groups[1].Value));
        var rest = code[(match.Index + match.Length)..];
        var child = Child().Match(rest);
        var text = $"{match.Groups["type"].Value}({columns})";
        if (child.Success && child.Index < 4)
        {
            return $"{text} {child.Groups["name"].Value}:{Shorten(rest[(child.Index + child.Length)..])}";
        }

        var counts = Counts().Match(rest);
        return counts.Success ? $"{text} #{counts.Groups["name"].Value}" : text;
    }

    [GeneratedRegex(@"SelectionOf<global::Shop\.(?<type>\w+)>\(\d+, \[(?<columns>[^\]]*)\]")]
    private static partial Regex Selection();

    [GeneratedRegex(@"new global::Shop\.OrderIncludeMany \{ (?<arguments>.*) \}\)\], \[\]\);")]
    private static partial Regex IncludeMany();

    [GeneratedRegex("new\\(\"(\\w+)\"")]
    private static partial Regex Name();

    [GeneratedRegex("\\[new\\(\"(?<name>\\w+)\", \\d+, ")]
    private static partial Regex Child();

    [GeneratedRegex("^, \\[\\], \\[\"(?<name>\\w+)\"")]
    private static partial Regex Counts();
}
