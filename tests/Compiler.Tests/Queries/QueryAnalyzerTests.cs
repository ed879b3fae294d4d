namespace SchemaFirst.Compiler.Tests.Queries;

/// <summary>What is underlined in calls of the client, and what is not.</summary>
public sealed class QueryAnalyzerTests
{
    [Fact]
    public Task A_selector_without_a_key_is_an_error() => Calls.VerifyAsync("""
        await db.Customer.FindUniqueAsync(new() { Where = {|SF4001:new()|} { Country = "DE" } });
        await db.Customer.FindUniqueAsync(new() { Where = {|SF4001:new()|} });
        await db.Order.CreateAsync(new() { Data = new() { Note = "x", Customer = new() { Connect = {|SF4001:new()|} { } } } });
        await db.Customer.FindUniqueAsync(new() { Where = new() { Email = email } });
        await db.Customer.FindUniqueAsync(new() { Where = new() { CountryNumber = ("DE", 5), Name = "x" } });
        """);

    [Fact]
    public Task A_new_record_says_its_required_relation_once() => Calls.VerifyAsync("""
        await db.Order.CreateAsync(new() { Data = {|SF4002:new()|} { Note = "x" } });
        await db.Order.CreateManyAsync(new() { Data = [{|SF4002:new()|} { Note = "x" }, new() { Note = "y", CustomerId = id }] });
        await db.Order.CreateAsync(new() { Data = new() { Note = "x", {|SF4003:CustomerId|} = id, Customer = new() { Connect = new() { Id = id } } } });
        await db.Order.CreateAsync(new() { Data = new() { Note = "x", Customer = new() { Connect = new() { Id = id } } } });
        await db.Customer.CreateAsync(new() { Data = new() { Email = email, Country = "DE", Number = 5, Active = true, Orders = new() { Create = [new() { Note = "x" }] } } });
        await db.Order.UpdateAsync(new() { Where = new() { Id = id }, Data = new() { {|SF4003:CourierId|} = id, Courier = new() { Disconnect = true } } });
        await db.Order.UpdateAsync(new() { Where = new() { Id = id }, Data = new() { Note = "y" } });
        """);

    [Fact]
    public Task A_page_needs_an_order() => Calls.VerifyAsync("""
        await db.Customer.FindManyAsync(new() { {|SF4004:Take|} = 10 });
        await db.Customer.FindManyAsync(new() { {|SF4004:Skip|} = 10, OrderBy = [] });
        await db.Customer.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = 10, Include = new() { Orders = new() { {|SF4004:Take|} = 3 } } });
        await db.Customer.FindManyAsync(new() { Cursor = new() { Id = id }, Take = 10 });
        await foreach (var customer in db.Customer.StreamAsync(new() { Take = 10 }))
        {
            _ = customer.Name;
        }

        await db.Customer.FindManyAsync(new() { Where = new() { Id = id } });
        """);

    [Fact]
    public Task A_write_says_which_records_it_means() => Calls.VerifyAsync("""
        await db.Customer.{|SF4005:DeleteManyAsync|}();
        await db.Customer.{|SF4005:DeleteManyAsync|}(null);
        await db.Customer.{|SF4005:DeleteManyAsync|}(new() { Limit = 5 });
        await db.Customer.{|SF4005:UpdateManyAsync|}(new() { Data = new() { Name = "x" } });
        await db.Customer.DeleteManyAsync(new() { Where = new() });
        await db.Customer.UpdateManyAsync(new() { Where = new() { Id = id }, Data = new() { Name = "x" } });
        """);

    [Fact]
    public Task A_query_for_each_turn_of_a_loop_is_seen() => Calls.VerifyAsync("""
        foreach (var one in ids)
        {
            await db.Customer.{|SF4006:FindUniqueAsync|}(new() { Where = new() { Id = one } });
            await db.Customer.FindUniqueAsync(new() { Where = new() { Id = id } });
            await db.Customer.FindUniqueAsync(new() { Where = new() { Id = id }, Include = new() { Orders = new() { Where = new() { Id = one } } } });
        }

        for (var number = 0; number < 5; number++)
        {
            await db.Customer.{|SF4006:CountAsync|}(new() { Where = new() { Id = number } });
        }

        var last = 0;
        while (true)
        {
            var page = await db.Customer.FindManyAsync(new() { Cursor = new() { Id = last }, Take = 10 });
            if (page.Count == 0)
            {
                break;
            }

            last = page[^1].Id;
        }
        """);

    [Fact]
    public Task A_relation_that_was_not_loaded_is_not_read() => Calls.VerifyAsync("""
        var customer = await db.Customer.FindUniqueAsync(new() { Where = new() { Id = id } });
        _ = customer!.{|SF4007:Orders|}.Count;
        _ = customer?.{|SF4007:Orders|};
        var loaded = await db.Customer.FindUniqueOrThrowAsync(new() { Where = new() { Id = id }, Include = new() { Orders = true } });
        _ = loaded.Orders.Select(order => order.{|SF4007:Customer|}.Id).Sum();
        _ = nameof(customer.Orders);
        var orders = await db.Order.FindManyAsync(new() { Include = new() { Customer = new() { Include = new() { Orders = true } } } });
        foreach (var order in orders.Where(order => order.Note != ""))
        {
            _ = order.Customer.Orders;
            _ = order.{|SF4007:Courier|};
        }

        _ = (await db.Order.FindManyAsync())[0].{|SF4007:Courier|};
        foreach (var order in given)
        {
            _ = order.Courier;
        }

        var changing = await db.Order.FindFirstAsync();
        changing = given[0];
        _ = changing.Courier;
        var names = await db.Customer.FindManyAsync(new(), found => new { found.Name, Notes = found.Orders.Select(order => order.Note) });
        _ = names[0].Notes;
        """);

    [Fact]
    public Task Default_is_a_value_where_branches_agree_on_a_type() => Calls.VerifyAsync("""
        await db.Customer.FindUniqueAsync(new() { Where = new() { Id = known ? id : {|SF4008:default|}, Email = email } });
        await db.Customer.FindManyAsync(new() { Where = new() { Id = known switch { true => id, _ => {|SF4008:default|} } } });
        await db.Customer.FindManyAsync(new() { Where = new() { Id = known ? id : default(ComparableFilter<int>) } });
        await db.Customer.FindManyAsync(new() { Where = new() { Id = default } });
        var number = known ? id : default;
        """);

    [Fact]
    public Task Sql_is_not_built_from_values() => Calls.VerifyAsync("""
        await db.ExecuteAsync(Sql.Raw({|SF4009:"DELETE FROM t WHERE e = '" + email + "'"|}));
        await db.ExecuteAsync(Sql.Raw({|SF4009:$"DELETE FROM t WHERE e = {email}"|}));
        await db.ExecuteAsync($"DELETE FROM t WHERE {Sql.Raw({|SF4009:string.Format("e = {0}", email)|})}");
        await db.ExecuteAsync(Sql.Raw("DELETE FROM " + "t"));
        await db.ExecuteAsync($"DELETE FROM t WHERE e = {email}");
        """);

    [Fact]
    public Task A_filter_or_order_without_an_index_is_pointed_out() => Calls.VerifyAsync("""
        await db.Customer.FindManyAsync(new() { Where = new() { {|SF4010:Name|} = "x" } });
        await db.Customer.FindManyAsync(new() { OrderBy = [new() { {|SF4010:Number|} = Sort.Desc }], Take = 10 });
        await db.Customer.FindManyAsync(new() { Where = new() { {|SF4010:Number|} = new() { GreaterThan = 5 } } });
        await db.Customer.FindManyAsync(new() { Where = new() { Name = "x", Email = email } });
        await db.Customer.FindManyAsync(new() { Where = new() { Country = "DE" } });
        await db.Customer.FindManyAsync(new() { Where = new() { Active = true } });
        await db.Customer.FindManyAsync(new() { Where = new() { Name = new() { Contains = "x" } } });
        await db.Customer.FindManyAsync(new() { Where = new() { Orders = new() { Some = new() } } });
        """);
}
