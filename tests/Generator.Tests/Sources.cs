namespace SchemaFirst.Generator.Tests;

/// <summary>A small schema in three files, and code that uses it.</summary>
internal static class Sources
{
    public const string Client = """
        namespace Shop;

        [Datasource(Provider.Sqlite, Provider.PostgreSql)]
        public sealed partial class ShopDb : SchemaClient;

        /// <summary>How an order stands.</summary>
        public enum State { Open, [Map("sent off")] Sent }
        """;

    public const string Customer = """
        namespace Shop;

        /// <summary>Somebody who orders &amp; pays.</summary>
        [Model, Unique(nameof(Country), nameof(Number))]
        public partial record Customer
        {
            [Id, AutoIncrement] public int Id { get; init; }

            /// <summary>Where mail goes.</summary>
            [Unique] public required string Email { get; init; }

            public required string Country { get; init; }

            public int Number { get; init; }

            public string? Nick { get; init; }

            public partial IReadOnlyList<Order> Orders { get; }
        }
        """;

    public const string Order = """
        namespace Shop;

        [Model, Map("orders")]
        public sealed partial record Order
        {
            [Id, Uuid] public string Id { get; init; } = "";

            [Default(State.Open)] public State State { get; init; }

            [PostgreSql.Decimal(10, 2)] public required decimal Total { get; init; }

            public byte[]? Receipt { get; init; }

            [Now] public DateTime CreatedAt { get; init; }

            public int CustomerId { get; init; }

            [Relation(nameof(CustomerId), References = [nameof(Shop.Customer.Id)], OnDelete = ReferentialAction.Cascade)]
            public partial Customer Customer { get; }
        }
        """;

    public const string Use = """
        namespace Shop;

        public static class Use
        {
            public static async Task<int> RunAsync(ShopDb db)
            {
                var rows = await db.Customer.FindManyAsync(
                    new() { Where = new() { Country = "NL" } },
                    customer => new { customer.Email, Totals = customer.Orders.Where(order => order.State == State.Sent).Select(order => order.Total) });
                return rows.Count;
            }
        }
        """;

    public static string[] All => [Client, Customer, Order, Use];
}
