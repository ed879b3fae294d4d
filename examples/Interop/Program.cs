using Interop;
using SchemaFirst;

// 'write' makes the book and writes the first entries, 'read' shows what both programs wrote. Between the two Prisma's client comes by: node/visit.mjs.
if (args is not [("write" or "read") and var verb, var file])
{
    Console.Error.WriteLine("Say 'write FILE' or 'read FILE'");
    return 2;
}

await using var db = new GuestbookDb(SqliteDatabase.Open(file));
if (verb == "write")
{
    await db.Database.CreateAsync();
    await db.Guest.CreateAsync(new()
    {
        Data = new() { Name = "Ada", Entries = new() { Create = [new() { Text = "Hello from C#", Tip = 12.50m, Visitors = 9_007_199_254_740_993 }] } },
    });
}

var guests = await db.Guest.FindManyAsync(
    new() { OrderBy = [new() { Id = Sort.Asc }] },
    guest => new { guest.Name, Entries = guest.Entries.OrderBy(entry => entry.Id).ToList() });
foreach (var guest in guests)
{
    foreach (var entry in guest.Entries)
    {
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{guest.Name}: {entry.Text} (tip {entry.Tip:0.00}, {entry.Visitors} visitors)"));
    }
}

return 0;
