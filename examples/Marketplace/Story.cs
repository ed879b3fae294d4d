using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

/// <summary>A day at the marketplace: a seller opens, a buyer orders, the seller looks at the figures.</summary>
internal static class Story
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(MarketplaceDb db, TextWriter output)
    {
        var seller = await OpenAsync(db);
        output.WriteLine($"{seller.Name} ({seller.Country.Name}) opens at {seller.OpeningHours[0].Opens:HH:mm}");

        await StockAsync(db, seller);
        var order = await BuyAsync(db);
        output.WriteLine($"order of {order.Buyer.Name}: {order.Total:0.00} {order.Currency}, {order.Lines.Count} lines");

        await BrowseAsync(db, output);
        await ReportAsync(db, seller, output);
    }

    private static async Task<Seller> OpenAsync(MarketplaceDb db)
    {
        await db.Country.CreateManyAsync(new()
        {
            Data = [new() { Code = "DE", Name = "Germany", Currency = Currency.EUR, InSingleMarket = true }, new() { Code = "SE", Name = "Sweden", Currency = Currency.SEK, InSingleMarket = true }],
        });
        return await db.Seller.CreateAsync(new()
        {
            Data = new()
            {
                Slug = "lathe-and-plane",
                Name = "Lathe & Plane",
                Status = SellerStatus.Verified,
                OpenedAt = Morning,
                Country = new() { Connect = new() { Code = "SE" } },
                OpeningHours = new() { Create = [new() { Weekday = 1, Opens = new TimeOnly(9, 30), Closes = new TimeOnly(18, 0) }] },
                Members = new()
                {
                    Create =
                    [
                        new()
                        {
                            Role = MembershipRole.Owner,
                            Since = new DateOnly(2026, 10, 1),
                            User = new() { Create = new() { Email = "Ingrid@Lathe.example", Name = "Ingrid", Birthday = new DateOnly(1984, 5, 23) } },
                        },
                    ],
                },
                Warehouses = new() { Create = [new() { Name = "Uppsala", CutOff = new TimeOnly(15, 0) }] },
            },
            Include = new() { Country = true, OpeningHours = true },
        });
    }

    private static async Task StockAsync(MarketplaceDb db, Seller seller)
    {
        var furniture = await db.Category.CreateAsync(new()
        {
            Data = new() { Slug = "furniture", Name = "Furniture", Children = new() { Create = [new() { Slug = "stools", Name = "Stools" }] } },
            Include = new() { Children = true },
        });
        var product = await db.Product.CreateAsync(new()
        {
            Data = new()
            {
                Slug = "milking-stool",
                Title = "Milking stool",
                Status = ProductStatus.Live,
                PublishedAt = Morning,
                Facts = JsonElement.Parse("""{"wood":"birch","legs":3}"""),
                Keywords = ["stool", "birch"],
                Seller = new() { Connect = new() { Id = seller.Id } },
                TaxClass = new() { Create = new() { Name = "Standard" } },
                Categories = new() { Create = [new() { Category = new() { Connect = new() { Id = furniture.Children[0].Id } } }] },
                Tags = new() { ConnectOrCreate = [new() { Where = new() { Name = "handmade" }, Create = new() { Name = "handmade" } }] },
                Variants = new() { Create = [new() { Sku = "MS-NATURAL", Title = "Natural" }, new() { Sku = "MS-RED", Title = "Red" }] },
            },
            Include = new() { Variants = new() { OrderBy = [new() { Sku = Sort.Asc }] } },
        });
        var warehouse = await db.Warehouse.FindUniqueOrThrowAsync(new() { Where = new() { SellerIdName = (seller.Id, "Uppsala") } });
        foreach (var variant in product.Variants)
        {
            await db.TransactionAsync(async tx =>
            {
                await tx.Price.CreateAsync(new() { Data = new() { VariantId = variant.Id, Currency = Currency.EUR, Amount = 89.90m, ValidFrom = Morning } });
                await tx.StockLevel.CreateAsync(new() { Data = new() { VariantId = variant.Id, WarehouseId = warehouse.Id, OnHand = 4, ReorderAt = 3 } });
                await tx.StockMovement.CreateAsync(new() { Data = new() { VariantId = variant.Id, WarehouseId = warehouse.Id, Delta = 4, Reason = StockReason.Delivery } });
            });
        }
    }

    private static async Task<Order> BuyAsync(MarketplaceDb db)
    {
        var red = await db.Variant.FindUniqueOrThrowAsync(new()
        {
            Where = new() { Sku = "MS-RED" },
            Include = new() { Product = true, Prices = new() { Where = new() { Currency = Currency.EUR, ValidFrom = new() { LessThanOrEqual = Morning } }, OrderBy = [new() { ValidFrom = Sort.Desc }], Take = 1 } },
        });
        var price = red.Prices[0].Amount;
        return await db.TransactionAsync(async tx =>
        {
            var order = await tx.Order.CreateAsync(new()
            {
                Data = new()
                {
                    Currency = Currency.EUR,
                    Subtotal = 2 * price,
                    Total = 2 * price,
                    PlacedAt = Morning.AddHours(2),
                    Buyer = new() { Create = new() { Email = "tom@buyer.example", Name = "Tom" } },
                    Lines = new() { Create = [new() { Line = 1, VariantId = red.Id, Title = $"{red.Product.Title}, {red.Title}", Quantity = 2, UnitPrice = price }] },
                    Events = new() { Create = [new() { To = OrderStatus.Placed }] },
                },
                Include = new() { Buyer = true, Lines = true },
            });
            await tx.StockLevel.UpdateManyAsync(new() { Where = new() { VariantId = red.Id }, Data = new() { Reserved = new() { Increment = 2 } } });
            return order;
        });
    }

    private static async Task BrowseAsync(MarketplaceDb db, TextWriter output)
    {
        var shelf = await db.Product.FindManyAsync(
            new()
            {
                Where = new()
                {
                    Status = ProductStatus.Live,
                    PublishedAt = new() { LessThanOrEqual = Morning },
                    Keywords = new() { Has = "birch" },
                    Categories = new() { Some = new() { Category = new() { Is = new() { Parent = new() { Is = new() { Slug = "furniture" } } } } } },
                },
                OrderBy = [new() { Title = Sort.Asc }],
                Take = 10,
            },
            product => new { product.Title, product.Facts, Seller = product.Seller.Name, Variants = product.Variants.OrderBy(variant => variant.Sku).Select(variant => variant.Sku) });
        foreach (var item in shelf)
        {
            output.WriteLine($"{item.Title} of {item.Facts.GetProperty("wood")}, by {item.Seller}: {string.Join(", ", item.Variants)}");
        }

        // Mail addresses are citext: their case does not matter.
        var ingrid = await db.User.FindUniqueAsync(new() { Where = new() { Email = "ingrid@lathe.example" }, Include = new() { Memberships = new() { Include = new() { Seller = true } } } });
        output.WriteLine($"{ingrid?.Name}, born {ingrid?.Birthday:yyyy-MM-dd}, {ingrid?.Memberships[0].Role} of {ingrid?.Memberships[0].Seller.Name} since {ingrid?.Memberships[0].Since:yyyy-MM-dd}");
    }

    private static async Task ReportAsync(MarketplaceDb db, Seller seller, TextWriter output)
    {
        var days = await db.SellerRevenue.FindManyAsync(new() { Where = new() { SellerId = seller.Id }, OrderBy = [new() { Day = Sort.Asc }] });
        foreach (var day in days)
        {
            output.WriteLine($"{day.Day:yyyy-MM-dd}: {day.Orders} orders, {day.Revenue:0.00} {day.Currency}");
        }

        foreach (var low in await db.LowStock.FindManyAsync())
        {
            output.WriteLine($"order again: {low.Sku}, {low.OnHand} left");
        }
    }
}
