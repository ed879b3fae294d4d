using SchemaFirst;

namespace WebApi;

/// <summary>What can be asked of the collection.</summary>
internal static class LinkEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/links").WithTags("Links");
        links.MapGet("/", ListAsync).WithSummary("The links that are visited most.");
        links.MapPost("/", AddAsync).WithSummary("Keeps a link.").Produces<LinkCard>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status409Conflict);
        links.MapPost("/{id}/visits", VisitAsync).WithSummary("Counts a visit.").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        links.MapPost("/{id}/remarks", RemarkAsync).WithSummary("Says something about a link.").Produces(StatusCodes.Status204NoContent);
    }

    private static Task<IReadOnlyList<LinkCard>> ListAsync(LinksDb db, CancellationToken cancellation, int take = 20) => db.Link.FindManyAsync(
        new() { OrderBy = [new() { Visits = Sort.Desc }, new() { Url = Sort.Asc }], Take = Math.Clamp(take, 1, 100) },
        link => new LinkCard(link.Id, link.Url, link.Title, link.Visits, link.Remarks.Select(remark => remark.Text).ToList()),
        cancellation);

    private static async Task<IResult> AddAsync(NewLink link, LinksDb db, CancellationToken cancellation)
    {
        try
        {
            var made = await db.Link.CreateAsync(
                new() { Data = new() { Id = Guid.CreateVersion7().ToString(), Url = link.Url, Title = link.Title } },
                static made => new LinkCard(made.Id, made.Url, made.Title, made.Visits, Array.Empty<string>()),
                cancellation);
            return Results.Created($"/links/{made.Id}", made);
        }
        catch (ConstraintException taken) when (taken.Code == "P2002")
        {
            return Results.Problem($"'{link.Url}' is kept already", statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> VisitAsync(string id, LinksDb db, CancellationToken cancellation)
    {
        var visited = await db.Link.UpdateManyAsync(new() { Where = new() { Id = id }, Data = new() { Visits = new() { Increment = 1 } } }, cancellation);
        return visited == 1 ? Results.NoContent() : Results.Problem($"There is no link '{id}'", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> RemarkAsync(string id, string text, LinksDb db, CancellationToken cancellation)
    {
        await db.Remark.CreateAsync(
            new() { Data = new() { Id = Guid.CreateVersion7().ToString(), Text = text, Link = new() { Connect = new() { Id = id } } } }, static remark => remark.Id, cancellation);
        return Results.NoContent();
    }
}
