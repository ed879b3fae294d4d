using SchemaFirst.QueryBench.Records;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Typed;

internal sealed class TypedIncludes(MagazineDb db) : IIncludes
{
    public async ValueTask<long> PortraitsAsync(int after, int take)
    {
        long sum = 0;
        foreach (var writer in await db.Writer.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = after } },
            OrderBy = [new() { Id = Sort.Asc }],
            Take = take,
            Include = new() { Portrait = true },
        }))
        {
            sum += Checksum.Of(writer) + (writer.Portrait is { } portrait ? Checksum.Of(portrait) : 0);
        }

        return sum;
    }

    public async ValueTask<long> ArticlesAsync(int after, int take)
    {
        long sum = 0;
        foreach (var writer in await db.Writer.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = after } },
            OrderBy = [new() { Id = Sort.Asc }],
            Take = take,
            Include = new() { Articles = true },
        }))
        {
            sum += Checksum.Of(writer);
            foreach (var article in writer.Articles)
            {
                sum += Checksum.Of(article);
            }
        }

        return sum;
    }

    public async ValueTask<long> ArticlesAndRemarksAsync(int after, int take)
    {
        long sum = 0;
        foreach (var writer in await db.Writer.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = after } },
            OrderBy = [new() { Id = Sort.Asc }],
            Take = take,
            Include = new() { Articles = new() { Include = new() { Remarks = true } } },
        }))
        {
            sum += Checksum.Of(writer);
            foreach (var article in writer.Articles)
            {
                sum += Checksum.Of(article);
                foreach (var remark in article.Remarks)
                {
                    sum += Checksum.Of(remark);
                }
            }
        }

        return sum;
    }

    public async ValueTask<long> TagsAsync(int after, int take)
    {
        long sum = 0;
        foreach (var article in await db.Article.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = after } },
            OrderBy = [new() { Id = Sort.Asc }],
            Take = take,
            Include = new() { Tags = true },
        }))
        {
            sum += Checksum.Of(article);
            foreach (var tag in article.Tags)
            {
                sum += Checksum.Of(tag);
            }
        }

        return sum;
    }

    public async ValueTask<long> WritersReadAsync(int reads, int take)
    {
        long sum = 0;
        foreach (var writer in await db.Writer.FindManyAsync(new()
        {
            Where = new() { Articles = new() { Some = new() { Published = true, Reads = new() { GreaterThan = reads } } } },
            OrderBy = [new() { Id = Sort.Asc }],
            Take = take,
        }))
        {
            sum += Checksum.Of(writer);
        }

        return sum;
    }
}
