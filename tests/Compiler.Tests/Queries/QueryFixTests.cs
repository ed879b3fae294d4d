using SchemaFirst.CodeFixes.Queries;

namespace SchemaFirst.Compiler.Tests.Queries;

/// <summary>Each fix is applied, and nothing is found afterwards.</summary>
public sealed class QueryFixTests
{
    [Fact]
    public Task A_key_comes_from_a_variable_of_its_name() => Calls.FixAsync(
        new SetFromScope(),
        """await db.Customer.FindUniqueAsync(new() { Where = new() { Country = "DE" } });""",
        """await db.Customer.FindUniqueAsync(new() { Where = new() { Country = "DE", Id = id } });""");

    [Fact]
    public Task A_foreign_key_comes_from_a_variable_of_its_name() => Calls.FixAsync(
        new SetFromScope(),
        "var customerId = id;\nawait db.Order.CreateAsync(new() { Data = new() { Note = \"x\" } });",
        "var customerId = id;\nawait db.Order.CreateAsync(new() { Data = new() { Note = \"x\", CustomerId = customerId } });");

    [Fact]
    public Task A_relation_is_said_once() => Calls.FixAllAsync(
        new SayRelationOnce(),
        "TakeAwayKey",
        """
        await db.Order.CreateAsync(new() { Data = new() { Note = "x", CustomerId = id, Customer = new() { Connect = new() { Id = id } } } });
        await db.Order.CreateAsync(new() { Data = new() { Customer = new() { Connect = new() { Id = id } }, Note = "x", CustomerId = id } });
        """,
        """
        await db.Order.CreateAsync(new() { Data = new() { Note = "x", Customer = new() { Connect = new() { Id = id } } } });
        await db.Order.CreateAsync(new() { Data = new() { Customer = new() { Connect = new() { Id = id } }, Note = "x" } });
        """);

    [Fact]
    public Task A_page_is_ordered_by_the_identity() => Calls.FixAllAsync(
        new OrderByIdentity(),
        "OrderByIdentity",
        """
        await db.Customer.FindManyAsync(new() { Take = 10 });
        await db.Customer.FindManyAsync(new()
        {
            Where = new() { Id = id },
            Skip = 10,
        });
        """,
        """
        await db.Customer.FindManyAsync(new() { Take = 10, OrderBy = [new() { Id = Sort.Asc }] });
        await db.Customer.FindManyAsync(new()
        {
            Where = new() { Id = id },
            Skip = 10,
            OrderBy = [new() { Id = Sort.Asc }],
        });
        """);

    [Fact]
    public Task Every_record_is_meant_explicitly() => Calls.FixAllAsync(
        new SayAllRecords(),
        "SayAllRecords",
        """
        await db.Customer.DeleteManyAsync();
        await db.Customer.DeleteManyAsync(new() { Limit = 5 });
        await db.Customer.UpdateManyAsync(new() { Where = null, Data = new() { Name = "x" } });
        """,
        """
        await db.Customer.DeleteManyAsync(new() { Where = new() });
        await db.Customer.DeleteManyAsync(new() { Limit = 5, Where = new() });
        await db.Customer.UpdateManyAsync(new() { Where = new(), Data = new() { Name = "x" } });
        """);

    [Fact]
    public Task All_records_are_asked_for_in_front_of_the_loop() => Calls.FixAsync(
        new AskOnce(),
        """
        foreach (var order in given)
        {
            var customer = await db.Customer.FindUniqueAsync(new() { Where = new() { Id = order.CustomerId }, Include = new() { Orders = true } });
            Console.WriteLine(customer?.Name);
        }
        """,
        """
        var customerById = (await db.Customer.FindManyAsync(new() { Where = new() { Id = new() { In = [.. given.Select(order => order.CustomerId).Distinct()] } }, Include = new() { Orders = true } })).ToDictionary(customer => customer.Id);
        foreach (var order in given)
        {
            var customer = customerById.GetValueOrDefault(order.CustomerId);
            Console.WriteLine(customer?.Name);
        }
        """);

    [Fact]
    public Task All_records_are_created_at_once() => Calls.FixAsync(
        new AskOnce(),
        """
        foreach (var one in ids)
        {
            await db.Order.CreateAsync(new() { Data = new() { Note = $"order {one}", CustomerId = one } });
        }
        """,
        """
        await db.Order.CreateManyAsync(new() { Data = [.. ids.Select(one => new OrderCreate { Note = $"order {one}", CustomerId = one })] });
        """);

    [Fact]
    public Task A_relation_is_loaded_where_it_is_read() => Calls.FixAsync(
        new LoadRelation(),
        "var order = await db.Order.FindFirstAsync();\n_ = order!.Courier;",
        "var order = await db.Order.FindFirstAsync(new() { Include = new() { Courier = true } });\n_ = order!.Courier;");

    [Fact]
    public Task A_relation_of_a_relation_is_loaded_where_it_is_read() => Calls.FixAsync(
        new LoadRelation(),
        "var orders = await db.Order.FindManyAsync(new() { Include = new() { Customer = true } });\n_ = orders[0].Customer.Orders;",
        "var orders = await db.Order.FindManyAsync(new() { Include = new() { Customer = new() { Include = new() { Orders = true } } } });\n_ = orders[0].Customer.Orders;");

    [Fact]
    public Task A_field_is_left_out() => Calls.FixAsync(
        new LeaveOut(),
        "await db.Customer.FindManyAsync(new() { Where = new() { Id = known ? id : default } });",
        "await db.Customer.FindManyAsync(new() { Where = new() { Id = known ? id : default(ComparableFilter<int>) } });");

    [Fact]
    public Task Values_become_parameters() => Calls.FixAllAsync(
        new UseParameters(),
        "UseParameters",
        """
        await db.ExecuteAsync(Sql.Raw("DELETE FROM t WHERE e = '" + email + "' AND id = " + id));
        await db.ExecuteAsync(Sql.Raw($"DELETE FROM \"t\" WHERE e = '{email}'"));
        Sql condition = Sql.Raw("id = " + id);
        await db.ExecuteAsync(condition);
        """,
        """
        await db.ExecuteAsync($"DELETE FROM t WHERE e = {email} AND id = {id}");
        await db.ExecuteAsync($"DELETE FROM \"t\" WHERE e = {email}");
        Sql condition = (Sql)$"id = {id}";
        await db.ExecuteAsync(condition);
        """);

    [Fact]
    public Task A_column_that_is_filtered_gets_an_index() => Calls.FixAsync(
        new AddFilterIndex(),
        """await db.Customer.FindManyAsync(new() { Where = new() { Name = "x" } });""",
        """await db.Customer.FindManyAsync(new() { Where = new() { Name = "x" } });""",
        "[Model, Unique(nameof(Country), nameof(Number)), Index(nameof(Name))]");
}
