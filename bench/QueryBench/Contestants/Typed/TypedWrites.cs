using SchemaFirst.QueryBench.Records;

namespace SchemaFirst.QueryBench.Contestants.Typed;

internal sealed class TypedWrites(MagazineDb db) : IWrites
{
    public async ValueTask<long> CreateAsync(string handle, string name)
    {
        var writer = await db.Writer.CreateAsync(new() { Data = new() { Handle = handle, Name = name } });
        return writer.Id > 0 ? writer.Handle.Length + writer.Name!.Length : -1;
    }

    public async ValueTask<long> CreateNestedAsync(string handle, string[] titles)
    {
        var writer = await db.Writer.CreateAsync(new()
        {
            Data = new()
            {
                Handle = handle,
                Name = "nested",
                Articles = new() { Create = [.. titles.Select(static title => new ArticleCreate { Title = title, Published = true, Reads = 7 })] },
            },
            Include = new() { Articles = true },
        });
        return writer.Handle.Length + writer.Articles.Sum(article => (long)article.Title.Length + article.Reads + (article.WriterId == writer.Id ? 1 : 0));
    }

    public async ValueTask<long> CreateManyAsync(int article, int writer, string[] texts) =>
        await db.Remark.CreateManyAsync(new() { Data = [.. texts.Select(text => new RemarkCreate { ArticleId = article, WriterId = writer, Text = text })] });

    public async ValueTask<long> UpdateAsync(int article, int reads) =>
        (await db.Article.UpdateAsync(new() { Where = new() { Id = article }, Data = new() { Reads = reads } }, static row => new { row.Reads })).Reads;

    public async ValueTask<long> UpsertAsync(string handle, string name) => (await db.Writer.UpsertAsync(new()
    {
        Where = new() { Handle = handle },
        Create = new() { Handle = handle, Name = name },
        Update = new() { Name = name },
    })).Name!.Length;

    public async ValueTask<long> CreateAndDeleteAsync(int article, int writer, string text)
    {
        var id = (await db.Remark.CreateAsync(new() { Data = new() { ArticleId = article, WriterId = writer, Text = text } }, static row => new { row.Id })).Id;
        return await db.Remark.DeleteManyAsync(new() { Where = new() { Id = id } });
    }

    public async ValueTask<long> TransactionAsync(int writer, int article, string text) => await db.TransactionAsync(async tx =>
    {
        var found = await tx.Writer.FindUniqueOrThrowAsync(new() { Where = new() { Id = writer } });
        await tx.Article.UpdateManyAsync(new() { Where = new() { Id = article }, Data = new() { Reads = new() { Increment = 1 } } });
        var added = await tx.Remark.CreateManyAsync(new() { Data = [new() { ArticleId = article, WriterId = writer, Text = text }] });
        return (long)found.Id + added;
    });
}
