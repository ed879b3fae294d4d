using Microsoft.EntityFrameworkCore;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ef;

internal sealed class EfWrites(EfSession session) : IWrites
{
    private readonly Func<MagazineContext, int, Task<WriterRow?>> _byId =
        EF.CompileAsyncQuery((MagazineContext context, int id) => context.Writers.AsNoTracking().SingleOrDefault(writer => writer.Id == id));

    private readonly Func<MagazineContext, string, Task<WriterRow?>> _tracked =
        EF.CompileAsyncQuery((MagazineContext context, string handle) => context.Writers.AsTracking().SingleOrDefault(writer => writer.Handle == handle));

    public async ValueTask<long> CreateAsync(string handle, string name)
    {
        await using var context = session.Context();
        var writer = context.Writers.Add(new WriterRow { Handle = handle, Name = name, JoinedAt = DateTime.UtcNow }).Entity;
        await context.SaveChangesAsync();
        return writer.Id > 0 ? writer.Handle.Length + writer.Name!.Length : -1;
    }

    public async ValueTask<long> CreateNestedAsync(string handle, string[] titles)
    {
        await using var context = session.Context();
        var now = DateTime.UtcNow;
        var writer = context.Writers.Add(new WriterRow
        {
            Handle = handle,
            Name = "nested",
            JoinedAt = now,
            Articles = [.. titles.Select(title => new ArticleRow { Title = title, WrittenAt = now, Published = true, Reads = 7 })],
        }).Entity;
        await context.SaveChangesAsync();
        return writer.Handle.Length + writer.Articles!.Sum(article => (long)article.Title.Length + article.Reads + (article.WriterId == writer.Id ? 1 : 0));
    }

    public async ValueTask<long> CreateManyAsync(int article, int writer, string[] texts)
    {
        await using var context = session.Context();
        context.Remarks.AddRange(texts.Select(text => new RemarkRow { ArticleId = article, WriterId = writer, Text = text }));
        return await context.SaveChangesAsync();
    }

    public async ValueTask<long> UpdateAsync(int article, int reads)
    {
        await using var context = session.Context();
        var changed = await context.Articles.Where(row => row.Id == article).ExecuteUpdateAsync(update => update.SetProperty(static row => row.Reads, reads));
        return changed == 1 ? reads : -1;
    }

    // EF Core has no upsert: it looks first, then creates or changes.
    public async ValueTask<long> UpsertAsync(string handle, string name)
    {
        await using var context = session.Context();
        var writer = await _tracked(context, handle);
        if (writer is null)
        {
            writer = context.Writers.Add(new WriterRow { Handle = handle, JoinedAt = DateTime.UtcNow }).Entity;
        }

        writer.Name = name;
        await context.SaveChangesAsync();
        return writer.Name.Length;
    }

    public async ValueTask<long> CreateAndDeleteAsync(int article, int writer, string text)
    {
        await using var context = session.Context();
        var remark = context.Remarks.Add(new RemarkRow { ArticleId = article, WriterId = writer, Text = text }).Entity;
        await context.SaveChangesAsync();
        return await context.Remarks.Where(row => row.Id == remark.Id).ExecuteDeleteAsync();
    }

    public async ValueTask<long> TransactionAsync(int writer, int article, string text)
    {
        await using var context = session.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var found = await _byId(context, writer);
        await context.Articles.Where(row => row.Id == article).ExecuteUpdateAsync(update => update.SetProperty(static row => row.Reads, static row => row.Reads + 1));
        context.Remarks.Add(new RemarkRow { ArticleId = article, WriterId = writer, Text = text });
        var added = await context.SaveChangesAsync();
        await transaction.CommitAsync();
        return found!.Id + added;
    }
}
